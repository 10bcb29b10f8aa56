/// What the machine can do. Operands: `a`, `b`, `c` are registers counted from the frame's base unless the comment says
/// otherwise; `#x` is a number (a count, a table index, a signed jump distance counted from the next instruction).
///
/// Registers below the layout's count are variables' slots; an operand may be one wherever a value is read (`Machine.read`
/// looks through `.unset` and `.variable`), except where "temp" is said. Results go to temps; only `storeVariable` and its
/// kin, `increment` and `addAssign...` write slots.
public enum Opcode: UInt16 {
  // Loads and moves.
  case loadConstant  // a = constants[#b]
  case loadInt  // a = Int32(#b as signed)
  case loadNull, loadNothing, loadUnset  // a
  case move  // a = b, both temps
  case loadVariable  // a = variable in slot b
  case storeVariable  // variable in slot a = b
  case loadUp  // a = variable in slot #b of the scope the block runs in
  case storeUp  // variable in slot #a of that scope = b
  case loadDynamic  // a = variable of symbols[#b], searched up the scopes
  case storeDynamic  // variable symbols[#a] of the current scope = b
  case loadScoped  // a = variable of scoped[#b] ($script:x, $global:x, $local:x, $private:x, $env:x, $function:f ...)
  case storeScoped  // scoped[#a] = b
  case loadOwn  // a = variable in slot b where this scope has it, else null

  // Arithmetic: a = b op c, or a = b op #c.
  case add, subtract, multiply, divide, remainder
  case addInt, subtractInt, multiplyInt, remainderInt
  case increment, decrement  // variable in slot a, where it holds a plain number; else the slow path
  case incrementValue, decrementValue  // a = b + 1 with ++'s rules (null is 0, texts fail)
  case addAssign  // variable in slot a += b, in place where the slot holds the only reference
  case negate, plus, bitwiseNot, not  // a = op b
  case binary  // a = b op c, operator in the next instruction's a
  case toBool  // a = truth of b

  // Jumps: distance in c (or a for jump).
  case jump  // #a
  case jumpBack  // #a, asks for an interrupt
  case jumpTrue, jumpFalse  // truth of a
  case jumpNull, jumpNotNull  // a
  case jumpSet  // a is not unset
  case jumpLess, jumpLessOrEqual, jumpGreater, jumpGreaterOrEqual, jumpEqual, jumpNotEqual  // a op b
  case jumpNotLess, jumpNotLessOrEqual, jumpNotGreater, jumpNotGreaterOrEqual, jumpNotIsEqual, jumpNotIsNotEqual
  case jumpLessInt, jumpLessOrEqualInt, jumpGreaterInt, jumpGreaterOrEqualInt, jumpEqualInt, jumpNotEqualInt  // a op #b
  case jumpNotLessInt, jumpNotLessOrEqualInt, jumpNotGreaterInt, jumpNotGreaterOrEqualInt, jumpNotIsEqualInt,
    jumpNotIsNotEqualInt

  // Output.
  case emit  // a, item by item, to the frame's output
  case emitTo  // a, item by item, to the capture in b
  case emitWhole, emitWholeTo  // the same as one object
  case collapse  // a = what the capture b holds: nothing, one value, an array
  case collapseArray  // a = the capture b as an array in any case

  // Objects.
  case makeArray  // a = array of #c values from b on
  case wrapArray  // a = @(b): arrays as they are, nothing as an empty array
  case newList, appendList, finishList  // large array literals: a; a, b; a = array of b
  case newHashtable  // a, #b: number of pairs, #c: 1 ordered
  case hashAdd  // a[b] = c, error where the key is there or null
  case newObject  // a = custom object of shapes[#b] with values from c on
  case hashToObject  // a = custom object of the hashtable b
  case concat  // a = text of #c values from b on
  case range  // a = b .. c
  case getProperty  // a = b.(sites[#c])
  case setProperty  // a.(sites[#c]) = b
  case getPropertyDynamic  // a = b.(c)
  case setPropertyDynamic  // a.(c) = b
  case getIndex  // a = b[c]
  case setIndex  // a[b] = c
  case getIndexes, setIndexes  // a = b[#c values from b + 1]; a[...] = a + 1 + #c: several indexes
  case invokeMethod  // a = sites[#b], target in c, arguments behind it
  case invokeDynamic  // a = method named by register c + 1 of target c, arguments behind; sites[#b] has the count
  case getStatic, setStatic  // a = [type b]::(sites[#c]); [type a]::(sites[#c]) = b
  case invokeStatic  // a = sites[#b], type in c, arguments behind it
  case convert  // a = [types[#c]]b
  case getStaticDynamic  // a = [type b]::(c)
  case invokeStaticDynamic  // as invokeDynamic, the type in c
  case destructure  // #c registers from a on = the items of b, the rest in the last
  case loadType  // a = types[#b]
  case asReference  // a = [ref] to the variable of references[#b]
  case makeBlock  // a = script block of programs[#b]

  // Commands.
  case call  // output into a; calls[#b]; the window of the arguments begins at c
  case callOut  // output into the frame's output; calls[#b]; window at c
  case pipeline  // output into a; pipelines[#b]; operands from c on
  case pipelineOut
  case returnFrame
  case returnValue  // emits a item by item, then returns
  case exitScript  // a
  case throwValue  // a
  case rethrow  // the error caught in a
  case breakDynamic, continueDynamic  // label in constants[#a]

  // Loops and switch.
  case iterate  // a = iterator over b
  case next  // b = next item of iterator a, or jump c
  case switchMatch  // jump #c unless the condition b matches the value a; flags in the next instruction's a
  case setMatches  // `$Matches` of the last match

  // Errors.
  case catchMatch  // jump #c unless the error caught in a is of one of catches[#b]
  case beginCatch  // the record of the error caught in b becomes `$_`; a keeps the old one; #c 1: `$?` is false
  case endCatch  // `$_` = a again
  case trapAction  // the error caught in a was handled by a trap: report or resume, as traps[#b] says

  // Definitions and the rest.
  case defineFunction  // functions[#a]
  case defineTypes  // typeDefinitions[#a]
  case declare  // variable declarations[#a] gets constraints, value in b
  /// Parameter #b in slot a: conversion, validation, missing value; #c 1: the default, types alone.
  case convertParameter
  case storeParameter  // parameter #c in slot a = b, through its type and validations
  case succeed  // $? = true
  case loadStatus  // a = $?
  case jumpFailed, jumpSucceeded  // #a, by $?
  case unsupported  // messages[#a]
  case runNode  // cold expression nodes[#b] with operands from c on into a
}
