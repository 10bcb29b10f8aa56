import PSEngine
import PSTypes

extension XmlNode: ObjectParameter {
  public static var parameterTypeName: String { "System.Xml.XmlNode" }
}
