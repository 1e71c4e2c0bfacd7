@harness
Feature: A statement of one's own
  Scenarios may state what the dissertation does not claim, about its variants or about new ones. They are tagged
  harness in place of a claim, are judged as claims are, and stand in the report after these.

  Scenario: The masks of permuted tasks overlap as those of independent masks do
    Given the classic network has learned the ten permuted tasks, one epoch each
    When the mean excess of overlap over chance is compared with the published 0 points, give or take 1 points
      """
      A point is about 1 % of all entries shared beyond chance.
      """
    Then the verdict is "Reproduced"
