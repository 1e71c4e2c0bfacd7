@exp2 @needs-mnist
Feature: Loss of the novel approach under other readings
  As for accuracy, three readings under which alphas act while a task is learned (ambiguity A13), and
  equal draws.

  Scenario Outline: The novel approach has the lower loss (<variant>, <reading>)
    Given the classic and the novel network have learned the ten <variant> tasks, one epoch each, read as "<reading>"
    When the mean loss, classic less novel, published as <published>, is compared with the claim that it is above 0 by at least <half>
      """
      Half of the published difference, as for the default reading.
      """
    Then the verdict is "<verdict>"

    @reading-own-plus-similar-masks @permuted @table-10 @E2-PERM-07
    Examples: Own plus similar masks, permuted
      | reading                | variant  | published | half   | verdict        |
      | own plus similar masks | permuted | 0.0116    | 0.0058 | Not reproduced |

    @reading-own-plus-similar-masks @rotated @table-11 @E2-ROT-07
    Examples: Own plus similar masks, rotated
      | reading                | variant | published | half   | verdict        |
      | own plus similar masks | rotated | 0.0066    | 0.0033 | Not reproduced |

    @reading-own-plus-similar-masks @partitioned @table-12 @E2-PART-07
    Examples: Own plus similar masks, partitioned
      | reading                | variant     | published | half   | verdict        |
      | own plus similar masks | partitioned | 0.0287    | 0.0144 | Not reproduced |

    @reading-warm-start @permuted @table-10 @E2-PERM-07
    Examples: Warm start, permuted
      | reading    | variant  | published | half   | verdict    |
      | warm start | permuted | 0.0116    | 0.0058 | Reproduced |

    @reading-warm-start @rotated @table-11 @E2-ROT-07
    Examples: Warm start, rotated
      | reading    | variant | published | half   | verdict    |
      | warm start | rotated | 0.0066    | 0.0033 | Reproduced |

    @reading-warm-start @partitioned @table-12 @E2-PART-07
    Examples: Warm start, partitioned
      | reading    | variant     | published | half   | verdict    |
      | warm start | partitioned | 0.0287    | 0.0144 | Reproduced |

    @reading-convex-mix @permuted @table-10 @E2-PERM-07
    Examples: Convex mix, permuted
      | reading    | variant  | published | half   | verdict        |
      | convex mix | permuted | 0.0116    | 0.0058 | Not reproduced |

    @reading-convex-mix @rotated @table-11 @E2-ROT-07
    Examples: Convex mix, rotated
      | reading    | variant | published | half   | verdict        |
      | convex mix | rotated | 0.0066    | 0.0033 | Not reproduced |

    @reading-convex-mix @partitioned @table-12 @E2-PART-07
    Examples: Convex mix, partitioned
      | reading    | variant     | published | half   | verdict        |
      | convex mix | partitioned | 0.0287    | 0.0144 | Not reproduced |

    @reading-equal-draws @permuted @table-10 @E2-PERM-07
    Examples: Equal draws, permuted
      | reading     | variant  | published | half   | verdict        |
      | equal draws | permuted | 0.0116    | 0.0058 | Not reproduced |

    @reading-equal-draws @rotated @table-11 @E2-ROT-07
    Examples: Equal draws, rotated
      | reading     | variant | published | half   | verdict        |
      | equal draws | rotated | 0.0066    | 0.0033 | Not reproduced |

    @reading-equal-draws @partitioned @table-12 @E2-PART-07
    Examples: Equal draws, partitioned
      | reading     | variant     | published | half   | verdict        |
      | equal draws | partitioned | 0.0287    | 0.0144 | Not reproduced |
