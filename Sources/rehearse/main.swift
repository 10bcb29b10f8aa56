import Glibc
import PSShell

exit(Shell.main(CommandLine.arguments))
