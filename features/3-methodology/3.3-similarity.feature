@method
Feature: Similarity of tasks and alphas
  Section 3.3.3 compares tasks by the means that batch norm keeps of them; section 3.3.4 turns the comparison into alphas.
  Here made-up means of five tasks are compared, and every number is computed beside from its definition.

  Background:
    Given the novel method on small networks and made-up means

  @METH-14 @eq-26 @eq-27 @eq-28
  Scenario: The classic similarity is the cosine of the first batch norm's means
    When the position of the layer that the classic similarity compares is compared exactly with "1"
    And the number of means of each compared vector is compared exactly with "300"
    And the largest difference between a classic similarity and the cosine of the first layer's means is compared exactly with "0"
    Then the verdict is "Reproduced"

  @METH-15 @eq-29
  Scenario: The novel similarity has one matrix for each batch norm
    When the number of similarity matrices of the novel approach is compared exactly with "2"
    And the number of means of each compared vector is compared exactly with "300"
    And the largest difference between a novel similarity and the cosine of its layer's means is compared exactly with "0"
    Then the verdict is "Reproduced"

  @METH-16 @eq-30 @eq-31 @eq-32 @eq-33 @eq-34
  Scenario: The most similar task gets alpha 1, every other 0
    Candidates are the tasks that were learned before (ambiguity A14), of which the first has none (A15).

    When the values of all alphas are compared exactly with "0 and 1"
    And the sum of the alphas of a layer for every task with an earlier one is compared exactly with "1"
    And the number of tasks and layers whose alpha of 1 is not that of the most similar earlier task is compared exactly with "0"
    Then the verdict is "Reproduced"
