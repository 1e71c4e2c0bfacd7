@method
Feature: The measure of overlap
  Section 3.3.2 measures the overlap of two supermasks by the Jaccard index: entries that are 1 in both over entries
  that are 1 in either.

  @METH-12 @eq-21
  Scenario: Overlap is the Jaccard index
    Of the masks 1100 and 1010 one entry is 1 in both, and three are 1 in either.

    Given a new classic network
    When the overlap of the masks 1100 and 1010 in percent is compared exactly with "33.33"
    And the overlap of the masks 1010 and 1100 in percent is compared exactly with "33.33"
    And the overlap of a mask with itself in percent is compared exactly with "100"
    Then the verdict is "Reproduced"
