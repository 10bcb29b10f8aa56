/// The functions that every session begins with, as script text compiled when the first of them is called.
public enum DefaultFunctions {
  static let names = [
    "cd..", "cd\\", "cd~", "Clear-Host", "exec", "help", "oss", "Pause", "prompt", "TabExpansion2",
  ]

  static let text: StaticString = #"""
    function cd.. { Set-Location .. }
    function cd\ { Set-Location / }
    function cd~ { Set-Location ~ }
    function Clear-Host { if ([Console]::IsOutputRedirected) { return } [Console]::Write("$([char]27)[H$([char]27)[2J$([char]27)[3J") }
    function exec { Switch-Process -WithCommand $args }
    function oss {
    [CmdletBinding()]
    param([ValidateRange(2, 2147483647)][int] ${Width}, [Parameter(ValueFromPipeline=$true)][psobject] ${InputObject})
    begin { $null = $PSBoundParameters.Remove('InputObject'); $items = @() }
    process { $items += $InputObject }
    end { $items | Out-String -Stream @PSBoundParameters }
    }
    function Pause { $null = Read-Host 'Press Enter to continue...' }
    function prompt { "PS $($executionContext.SessionState.Path.CurrentLocation)$('>' * ($nestedPromptLevel + 1)) " }
    function help { Get-Help @args }
    function TabExpansion2 {
    [CmdletBinding(DefaultParameterSetName = 'ScriptInputSet')]
    param(
    [Parameter(ParameterSetName = 'ScriptInputSet', Mandatory, Position = 0)][AllowEmptyString()][string] $inputScript,
    [Parameter(ParameterSetName = 'ScriptInputSet', Position = 1)][int] $cursorColumn = $inputScript.Length,
    [Parameter(ParameterSetName = 'AstInputSet', Mandatory, Position = 0)] $ast,
    [Parameter(ParameterSetName = 'AstInputSet', Mandatory, Position = 1)] $tokens,
    [Parameter(ParameterSetName = 'AstInputSet', Mandatory, Position = 2)] $positionOfCursor,
    [Parameter(ParameterSetName = 'ScriptInputSet', Position = 2)][Parameter(ParameterSetName = 'AstInputSet', Position = 3)]
    [hashtable] $options = $null)
    end {
    if ($PSCmdlet.ParameterSetName -eq 'ScriptInputSet') {
    return [System.Management.Automation.CommandCompletion]::CompleteInput($inputScript, $cursorColumn, $options)
    }
    return [System.Management.Automation.CommandCompletion]::CompleteInput($ast.Extent.Text, $positionOfCursor.Offset, $options)
    }
    }
    """#

  /// What a Windows session has beside them.
  public static let windowsNames = ["mkdir"]

  public static let windowsText: StaticString = #"""
    function mkdir {
    [CmdletBinding(DefaultParameterSetName = 'pathSet', SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    param(
    [Parameter(ParameterSetName = 'nameSet', Position = 0, ValueFromPipelineByPropertyName = $true)]
    [Parameter(ParameterSetName = 'pathSet', Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
    [string[]] ${Path},
    [Parameter(ParameterSetName = 'nameSet', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
    [AllowNull()][AllowEmptyString()][string] ${Name},
    [Parameter(ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)] ${Value},
    [switch] ${Force},
    [Parameter(ValueFromPipelineByPropertyName = $true)] ${Credential})
    process { New-Item -ItemType Directory @PSBoundParameters }
    }
    """#
}
