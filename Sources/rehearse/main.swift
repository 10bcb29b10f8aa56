import PSShell
