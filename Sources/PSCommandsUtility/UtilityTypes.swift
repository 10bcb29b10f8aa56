import PSEngine
import PSRuntime

/// The types of the objects that the commands of Microsoft.PowerShell.Utility write, for `MemberCatalogue.register`.
public enum UtilityTypes {
  public static var definitions: [TypeDefinition] {
    [
      PropertyExpression.definition, GroupInfo.definition, MemberDefinition.typeDefinition, VerbInfo.definition,
      GetPSCallStackCommand.frameDefinition, TypeDataObject.definition, EventObject.definition,
      EventSubscriber.definition,
      FileHashInfo.definition, SelectXmlInfo.definition, PSSerializer.definition, ByteCollection.definition,
    ] + MeasureInfo.definitions + MatchInfo.definitions
  }
}
