@cross @needs-mnist
Feature: What experiments 2 and 3 say together under other readings
  Three readings under which alphas act while a task is learned (ambiguity A13): the masks they point to are added to the
  task's own; the task's scores start as those of the most similar task; half of the mask is the task's own and half the
  other's. Both approaches start from equal draws, so that they are paired by seed.

  Scenario Outline: Metrics and procedure explain why the sign flips (<reading>)
    Given the classic and the novel network have learned the tasks of every variant, one epoch and two epochs each, read as "<reading>"
    When the mean accuracy, novel less classic, one epoch less two epochs, is compared with the claim that it is above 0 points by at least 0.05 points
      """
      As for the flip itself: without a change of at least half of the published one there is nothing to explain.
      """
    Then the verdict is "<verdict>"

    @reading-own-plus-similar-masks @X-03 @table-10 @table-15
    Examples: Own plus similar masks
      | reading                | verdict        |
      | own plus similar masks | Not reproduced |

    @reading-warm-start @X-03 @table-10 @table-15
    Examples: Warm start
      | reading    | verdict      |
      | warm start | Inconclusive |

    @reading-convex-mix @X-03 @table-10 @table-15
    Examples: Convex mix
      | reading    | verdict        |
      | convex mix | Not reproduced |

  Scenario Outline: The gains of the novel approach depend on data and procedure (<reading>)
    Given the classic and the novel network have learned the tasks of every variant, one epoch and two epochs each, read as "<reading>"
    When the mean accuracy, two epochs, novel less classic, is compared with the claim that it is below 0.06 points
      """
      The smallest gain that experiment 2 publishes. Where less is gained, the gain is not universal.
      """
    Then the verdict is "<verdict>"

    @reading-own-plus-similar-masks @X-08 @table-10 @table-15 @table-18
    Examples: Own plus similar masks
      | reading                | verdict    |
      | own plus similar masks | Reproduced |

    @reading-warm-start @X-08 @table-10 @table-15 @table-18
    Examples: Warm start
      | reading    | verdict        |
      | warm start | Not reproduced |

    @reading-convex-mix @X-08 @table-10 @table-15 @table-18
    Examples: Convex mix
      | reading    | verdict    |
      | convex mix | Reproduced |
