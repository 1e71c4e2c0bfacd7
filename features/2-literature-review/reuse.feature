@method
Feature: What reusing masks is expected to bring
  Section 2.10 expects that masks of similar tasks can be reused, and section 3.2.3 that this makes learning faster: less
  training for a new task. Training is counted in optimiser steps, until the accuracy on the images of the last 20
  batches, each taken before the step that learns from it, reaches a level. In one epoch no image comes twice, so that
  this is an accuracy on images not seen before.

  @METH-20
  Scenario: Reuse of overlapping masks shortens the training of a new task
    The claim presupposes that masks are reused. By the default reading alphas do not act while a task's own mask is learned
    (ambiguity A13a), and nothing is reused. Readings under which masks are reused stand beside.

    Given the classic and the novel network have learned the tasks of every variant, one epoch each
    When the premise is checked that the two approaches compute different things
    And the number of steps to 90 % accuracy, permuted, classic over novel, is compared with the claim that it is above 1 by at least 0.1
      """
      The smallest published saving of time is a sixth; half of it is about a tenth, and time is proportional to steps.
      The highest level that nearly every task reaches covers most of the curve.
      """
    And the number of steps to 90 % accuracy, rotated, classic over novel, is compared with the claim that it is above 1 by at least 0.1
      """
      As for permuted tasks.
      """
    And the number of steps to 95 % accuracy, partitioned, classic over novel, is compared with the claim that it is above 1 by at least 0.1
      """
      As for permuted tasks. Partitioned ones are easier and shorter, so that the level is higher.
      """
    Then the verdict is "Not testable under this reading"

  Scenario Outline: Reuse of overlapping masks shortens the training of a new task (<reading>)
    Given the classic and the novel network have learned the tasks of every variant, one epoch each, read as "<reading>"
    When the number of steps to 90 % accuracy, permuted, classic over novel, is compared with the claim that it is above 1 by at least 0.1
      """
      The smallest published saving of time is a sixth; half of it is about a tenth, and time is proportional to steps.
      The highest level that nearly every task reaches covers most of the curve.
      """
    And the number of steps to 90 % accuracy, rotated, classic over novel, is compared with the claim that it is above 1 by at least 0.1
      """
      As for permuted tasks.
      """
    And the number of steps to 95 % accuracy, partitioned, classic over novel, is compared with the claim that it is above 1 by at least 0.1
      """
      As for permuted tasks. Partitioned ones are easier and shorter, so that the level is higher.
      """
    Then the verdict is "<verdict>"

    @reading-own-plus-similar-masks @METH-20
    Examples: Own plus similar masks
      | reading                | verdict        |
      | own plus similar masks | Not reproduced |

    @reading-warm-start @METH-20
    Examples: Warm start
      | reading    | verdict      |
      | warm start | Inconclusive |

    @reading-convex-mix @METH-20
    Examples: Convex mix
      | reading    | verdict        |
      | convex mix | Not reproduced |
