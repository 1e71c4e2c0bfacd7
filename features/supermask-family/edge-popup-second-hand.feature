@edge-popup-second-hand @needs-mnist
Feature: Edge-popup, second hand
  What notes report of the paper. It does not count against it.

  @EP-KBEST @permuted
  Scenario: A mask is best where it uses 30 to 70 % of the weights
    A statement about the shape of a curve, made of convolutional networks. Here it is asked of 784-300-100-10: is
    half of the weights better than a tenth and than nine tenths? It is far better than a tenth; beside nine
    tenths no difference shows.

    Given the networks of the edge-popup at 10 % and of the edge-popup at 50 % and of the edge-popup at 90 % have learned their tasks
    When the mean accuracy, edge-popup at 50 % less edge-popup at 10 %, is compared with the claim that it is above 0
      """
      An ordering: the difference lies above 0 with its whole interval.
      """
    And the mean accuracy, edge-popup at 50 % less edge-popup at 90 %, is compared with the claim that it is above 0
      """
      As above.
      """
    Then the verdict is "Inconclusive"
