@needs-mnist
Feature: Metrics of a classification
  Section 3.6 defines accuracy and macro-averaged precision, recall and F1: each is computed class by class, then averaged
  over classes.

  @method @eq-39 @eq-41 @eq-42 @eq-43 @METH-17
  Scenario: Precision, recall and F1 are macro averages, and F1 is averaged over classes
    F1 could also be the harmonic mean of macro precision and macro recall. Each printed number stands for all that round
    to it; with that, two published F1 scores cannot be the harmonic mean, and eight more could only if a value lay at the
    very end of what rounds to it. The average over classes excludes none. Every metric of the harness is counted again
    from the predictions, class by class.

    Given the published tables
    And the classic network has learned the tasks of every variant, two epochs each
    When the number of tasks with a metric that differs from one counted class by class is compared exactly with "0"
    And the number of published F1 scores that differ from the harmonic mean of macro precision and recall by more than rounding is compared exactly with "2"
    And the number of published F1 scores that reach the harmonic mean of macro precision and recall at best at an end of rounding is compared exactly with "10"
    Then the verdict is "Reproduced"

  @data @DATA-11
  Scenario: Classes differ enough in size to call for macro averages
    Section 3.4.3 finds the classes evenly spread, section 3.6 finds them uneven enough to matter. Macro recall is the
    accuracy that there would be if all classes had the same size; where it differs from accuracy, averaging matters.
    Measured instead: they differ by about 0.04 points, four images of 10,000. The classes differ by a quarter in size, and
    the errors are few.

    Given the published tables
    And the classic network has learned the ten permuted tasks, two epochs each
    And the classic network has learned the ten rotated tasks, two epochs each
    When the largest gap between macro recall and accuracy in Tables 13, 14, 16 and 17 is compared exactly with "0.06"
    And the mean gap between macro recall and accuracy is compared with the claim that it is above 0.1 points
      """
      A tenth of a point is ten of 10,000 test images, and about the standard error of a mean over ten tasks. Averaging
      that moves a metric by less changes nothing that the tables could show.
      """
    Then the verdict is "Not reproduced"
