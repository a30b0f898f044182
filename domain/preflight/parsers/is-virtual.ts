const hypervisors =
  /VMware|Virtual Machine|VirtualBox|QEMU|\bKVM\b|\bXen\b|HVM domU|Parallels|Google Compute Engine|Amazon EC2|OpenStack|Nutanix|Proxmox|oVirt/i

/** Whether a manufacturer or a model is that of a virtual machine: hypervisors name themselves there. */
export function isVirtual(name: string): boolean {
  return hypervisors.test(name)
}
