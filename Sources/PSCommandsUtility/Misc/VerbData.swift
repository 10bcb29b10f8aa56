/// The approved verbs: a line with a group's name, then verb, alias prefix and purpose with tabs between.
enum VerbData {
  static let text: StaticString = """
    Common
    Add\ta\tPuts something into a container or onto something else
    Clear\tcl\tEmpties a container and keeps it
    Close\tcs\tEnds the use of something that was opened
    Copy\tcp\tMakes a second one under another name or elsewhere
    Enter\tet\tLets the user move into something
    Exit\tex\tLeaves what was entered for what was before
    Find\tfd\tLooks for something that may be anywhere in a container
    Format\tf\tLays objects out for the eye
    Get\tg\tFetches something
    Hide\th\tTakes something out of sight
    Join\tj\tMakes one of several
    Lock\tlk\tKeeps others from using something
    Move\tm\tTakes something from one place to another
    New\tn\tMakes something
    Open\top\tMakes something ready for use
    Optimize\tom\tMakes something work better
    Pop\tpop\tTakes the topmost item off a stack
    Push\tpu\tPuts an item on top of a stack
    Redo\tre\tDoes again what was undone
    Remove\tr\tDeletes something from a container
    Rename\trn\tGives something another name
    Reset\trs\tBrings something back to its first state
    Resize\trz\tMakes something larger or smaller
    Search\tsr\tRefers to something in a container
    Select\tsc\tPicks something from a container
    Set\ts\tChanges what something holds, or makes it with that
    Show\tsh\tPuts something before the user's eyes
    Skip\tsk\tLeaves out one or more items or points
    Split\tsl\tMakes parts of one thing
    Step\tst\tGoes on to the next point
    Switch\tsw\tGoes back and forth between two places or states
    Undo\tun\tBrings back what was before
    Unlock\tuk\tLets others use something again
    Watch\twc\tKeeps an eye on something
    Communications
    Connect\tcc\tTies a source to a destination
    Disconnect\tdc\tUnties a source from its destination
    Read\trd\tTakes something in from a source
    Receive\trc\tAccepts what was sent
    Send\tsd\tHands something over to a destination
    Write\twr\tPuts something onto a target
    Data
    Backup\tba\tKeeps a second copy of data
    Checkpoint\tch\tRecords how things are now
    Compare\tcr\tHolds the data of two against each other
    Compress\tcm\tMakes data take less room
    Convert\tcv\tChanges data between forms in both directions
    ConvertFrom\tcf\tMakes objects out of the form that the noun names
    ConvertTo\tct\tMakes the form that the noun names out of objects
    Dismount\tdm\tDetaches something from where it was mounted
    Edit\ted\tChanges data by adding or removing parts
    Expand\ten\tBrings compressed data back to its size
    Export\tep\tWrites objects into a file or another lasting form
    Group\tgp\tPuts together what belongs together
    Import\tip\tMakes objects of what a file or another lasting form holds
    Initialize\tin\tBrings something into its first state for use
    Limit\tl\tSets bounds to something
    Merge\tmg\tMakes one thing of several
    Mount\tmt\tAttaches something at a place
    Out\to\tSends data out of the session
    Publish\tpb\tMakes something available to others
    Restore\trr\tBrings something back to a recorded state
    Save\tsv\tKeeps data from being lost
    Sync\tsy\tBrings two or more things into the same state
    Unpublish\tub\tMakes something unavailable to others
    Update\tud\tBrings something up to date
    Lifecycle
    Approve\tap\tAgrees to something
    Assert\tas\tStates how something is
    Build\tbd\tMakes a product of its sources
    Complete\tcmp\tBrings an operation to its end
    Confirm\tcn\tAcknowledges or checks how something is
    Deny\tdn\tRefuses something
    Deploy\tdp\tBrings an application to where it is used
    Disable\td\tMakes something inactive
    Enable\te\tMakes something active
    Install\tis\tPuts something in its place and makes it ready
    Invoke\ti\tPerforms an action
    Register\trg\tEnters something into a list
    Request\trq\tAsks for something
    Restart\trt\tStops something and starts it again
    Resume\tru\tGoes on with what was suspended
    Start\tsa\tBegins an operation
    Stop\tsp\tEnds an activity
    Submit\tsb\tHands something in for approval
    Suspend\tss\tPauses an activity
    Uninstall\tus\tTakes something away from where it was installed
    Unregister\tur\tTakes something off a list
    Wait\tw\tPauses until something happens
    Diagnostic
    Debug\tdb\tExamines something to find what is wrong
    Measure\tms\tFinds out amounts
    Ping\tpi\tTest is the verb to use instead
    Repair\trp\tMakes something usable again
    Resolve\trv\tFinds the full form of a short one
    Test\tt\tChecks that something works or is right
    Trace\ttr\tFollows what something does
    Other
    Use\tu\tMakes use of something
    Security
    Block\tbl\tKeeps others away from something
    Grant\tgr\tGives access to something
    Protect\tpt\tGuards something from attack or loss
    Revoke\trk\tTakes access to something away
    Unblock\tul\tLets others at something again
    Unprotect\tup\tTakes a guard away
    """
}
