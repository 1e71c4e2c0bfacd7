@hat @needs-mnist
Feature: Hard attention to the task
  Serra et al. (2018) learn a gate for every hidden unit and task beside the weights, and keep the weights between
  units that earlier tasks use. 784-2000-2000 with a head for each task, batches of 64 by plain gradient descent,
  for up to 200 epochs with dropout.

  @HAT-PM @permuted
  Scenario: HAT reaches 98.6 % on ten permuted tasks
    Networks of this width take an hour a seed for ten epochs a task, so that they are trained on request: make
    methods FULL=1. They were not trained yet.

    Given the network of the HAT of the HAT paper has learned its permuted tasks, 10 epochs each
    When the mean accuracy of all tasks after the last is compared with the published 98.6 %, give or take 0.8 points
      """
      Near the ceiling; the long schedule and dropout may be worth some tenths, and the spread of the ten runs was
      not noted.
      """
    Then the verdict is yet to be measured

  @HAT-SM2 @partitioned
  Scenario: HAT reaches 99.0 % on two tasks of five digits
    Given the images of MNIST
    When no measurement can decide it
      """
      No sequence here has tasks of five digits: a task of partitioned digits has two.
      """
    Then the verdict is "Not testable"
