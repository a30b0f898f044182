import Big from 'big.js'

/** The value of an arithmetic expression as it is printed: numbers, + − × / and parentheses. */
export function evaluate(expression: string): Big {
  const tokens = expression.match(/\d+(?:\.\d+)?|[+−×/()]/g) ?? []
  if (tokens.join('') !== expression.replace(/\s/g, ''))
    throw new SyntaxError(`Not arithmetic: ${expression}`)
  let position = 0
  const value = sum()
  if (position < tokens.length) throw new SyntaxError(`Left over: ${tokens.slice(position).join(' ')}`)
  return value

  function sum(): Big {
    let total = product()
    while (tokens[position] === '+' || tokens[position] === '−') {
      const operator = tokens[position++]
      total = operator === '+' ? total.plus(product()) : total.minus(product())
    }
    return total
  }

  function product(): Big {
    let total = factor()
    while (tokens[position] === '×' || tokens[position] === '/') {
      const operator = tokens[position++]
      total = operator === '×' ? total.times(factor()) : total.div(factor())
    }
    return total
  }

  function factor(): Big {
    const token = tokens[position++]
    if (token !== '(') return new Big(token ?? '')
    const inner = sum()
    if (tokens[position++] !== ')') throw new SyntaxError(`No closing parenthesis: ${expression}`)
    return inner
  }
}

/** Whether a chain of comparisons holds: "2000 ≤ 2100 < 5000", "5000 + 1 × 100 = 5100 > 5000". */
export function holds(statement: string): boolean {
  const parts = statement.split(/([<>≤≥=])/)
  return parts.every((operator, index) => {
    if (index % 2 === 0) return true
    const left = evaluate(parts[index - 1] ?? '')
    const right = evaluate(parts[index + 1] ?? '')
    const order = left.cmp(right)
    if (operator === '=') return order === 0
    if (operator === '<') return order < 0
    if (operator === '>') return order > 0
    return operator === '≤' ? order <= 0 : order >= 0
  })
}
