@method
Feature: What overlap is expected to mean
  Section 2.10 introduces the overlap of supermasks as a sign that tasks share structure. It defines overlap as the
  share of entries that are 1 in both masks, and expects similar tasks to overlap more.

  @METH-13
  Scenario: Overlap is the share of entries that are 1 in both masks
    By this definition two masks that are half dense and independent overlap by 25 %. Chapter 3 defines overlap as a
    Jaccard index, which gives 33 % for the same masks; the published tables can only be Jaccard indices.

    Given the classic network has learned the tasks of every variant, one epoch each
    When the mean share of entries that are 1 in both masks is compared with the published 25 %, give or take 1 points
      """
      The published 25 % is implied: half times half. Masks whose density differs from one half by 0.01, as trained
      masks do, move the share by 1 point.
      """
    Then the verdict is "Reproduced"

  @METH-19
  Scenario: Similar tasks overlap more than others
    Partitioned tasks are similar where they share a digit; rotated tasks where they are neighbours on the circle.
    Overlap is measured as z, the distance from what independent masks of the same densities give.

    Neighbours on the circle do overlap more, by about two thirds of a standard deviation of chance. Partitioned tasks
    that share a digit do not, or too little for five seeds to see.

    Given the classic network has learned the ten rotated tasks, one epoch each
    And the classic network has learned the ten partitioned tasks, one epoch each
    When the mean z of related tasks less that of others is compared with the claim that it is above 0 by at least 0.5
      """
      Half a standard deviation of chance is a medium effect by Cohen's convention. Below it, related and other pairs
      overlap so much in distribution that a pair's overlap tells little about its kinship.
      """
    Then the verdict is "Not reproduced"
