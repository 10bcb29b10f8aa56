/// The usage page.
enum Usage {
  static let text = """
    Usage: rehearse [OPTIONS] [pwsh switches] script.ps1 [ARGUMENTS]
           rehearse                          the prompt on a terminal, a script on standard input otherwise
           rehearse test PATH...             golden-output tests (rehearse test --help)
           rehearse parse --lines FILE       what the parser makes of a file (--json FILE... for counts)

    Runs PowerShell scripts against a simulated Azure AD Connect server.

    Options, before the script:
      --plain               PowerShell 7.6 on Linux, no simulated server
      --world NAME          the simulated server: contoso, two-ad-connectors, no-heartbeat, no-aad-connector,
                            two-aad-connectors, no-ad-connector, switched-off
      --now TIME            the server's time, such as 2016-08-24T09:20:00Z; it then stands still
      --culture NAME        the culture of dates and numbers, such as da-DK
      --set 'NAME=value'    what a placeholder of a page stands for

    Switches of pwsh: -File -Command -CommandWithArgs -EncodedCommand -NoProfile -NonInteractive -NoExit -NoLogo
      -WorkingDirectory -ExecutionPolicy -InputFormat -OutputFormat -Version -Help
    """
}
