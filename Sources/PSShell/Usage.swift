/// The usage page.
enum Usage {
  static let text = """
    Usage: rehearse [OPTIONS] [pwsh switches] script.ps1 [ARGUMENTS]
           rehearse                          the prompt on a terminal, a script on standard input otherwise
           rehearse world list|show|new ...    simulated worlds (rehearse world --help)
           rehearse test PATH...             golden-output tests (rehearse test --help)
           rehearse parse --lines FILE       what the parser makes of a file (--json FILE... for counts)

    Runs PowerShell scripts against a simulated Azure AD Connect server.

    Options, before the script:
      --plain               PowerShell 7.6 on Linux, no simulated server
      --world NAME          the simulated server: contoso, no-heartbeat, two-ad-connectors ... (rehearse world list),
                            or a scenario file such as mine.yaml
      --state FILE          keeps the world in a file between runs; time stands still in between
      --report text|json    what the script changed, after its output: objects with properties before and after,
                            passwords synchronized, events written
      --now TIME            the server's time, such as 2016-08-24T09:20:00Z; it then stands still
      --culture NAME        the culture of dates and numbers, such as da-DK
      --set 'NAME=value'    what a placeholder of a page stands for

    Switches of pwsh: -File -Command -CommandWithArgs -EncodedCommand -NoProfile -NonInteractive -NoExit -NoLogo
      -WorkingDirectory -ExecutionPolicy -InputFormat -OutputFormat -Version -Help
    """

  /// What `rehearse world --help` prints.
  static let world = """
    Usage: rehearse world list                 the built-in worlds
           rehearse world show [NAME|FILE]     a world's scenario file as YAML, to change and give back by --world
           rehearse world new [FILE.yaml]      the scenario file of a directory of invented people
           rehearse world show --state FILE    what a state holds
           rehearse world export --state FILE  the scenario that a state began with
           rehearse world new --state FILE     a state at the start of --world
           rehearse world reset --state FILE   takes a state back to where it began
           rehearse world schema               the JSON schema of scenario files

    Options:
      --world NAME|FILE     the world that new begins with (contoso)
      --users N             how many people new invents (1000)
      --groups N            how many groups (0)
      --seed N              the same seed gives the same people (1)
    """
}
