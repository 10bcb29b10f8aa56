import PSEngine
import PSRuntime
import Testing

@Test func declarationsAreReadable() {
  let parameters = GetSampleCommand.parameters
  #expect(parameters.map(\.name).first == "Name")
  #expect(GetSampleCommand.metadata.name == "Get-Sample")
}
