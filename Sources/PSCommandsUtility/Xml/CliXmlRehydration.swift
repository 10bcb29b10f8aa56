import PSRuntime
import PSTypes

/// The types that come back from CLI-XML as themselves.
enum CliXmlRehydration {
  /// The live object that a deserialized one stands for, nil where it stays as it is.
  static func value(of object: PSCustomObject) -> Value? {
    switch object.typeNames?.first?.string {
    case "Deserialized.System.Management.Automation.PSCredential":
      guard case .string(let name)? = object.slot(PSString.make("UserName")) else { return nil }
      let password = object.slot(PSString.make("Password"))?.base.asObject as? SecureStringObject
      return .object(CredentialObject(name, password))
    case "Deserialized.System.Management.Automation.SwitchParameter":
      guard case .bool(let isPresent)? = object.slot(PSString.make("IsPresent")) else { return nil }
      return .boxed(SwitchParameter(isPresent))
    default: return nil
    }
  }
}
