extension RunProfileResult {
  /// Ends the run: all steps take the outcome.
  mutating func finish(result: String, counters: RunStepCounters, at time: Timestamp) {
    isRunComplete = true
    self.result = result
    currentStepNumber = totalSteps
    endDate = time
    for index in steps.indices {
      steps[index].stepResult = result
      steps[index].endDate = time
      steps[index].counters = counters
    }
  }
}
