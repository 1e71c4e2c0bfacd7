@supsup @needs-mnist
Feature: Supermasks in superposition
  Wortsman et al. (2020) learn a mask for each task over the same frozen random weights: of one magnitude and random
  sign, without batch norm and biases. LeNet 300-100 learns each task by 1000 batches of 128, by RMSprop at 1e-4.
  Where the task is not told, all masks are applied at once, and one gradient of the entropy says which of them
  should grow. One image decides for its batch of 128; task and class both have to be right (the scenario GNu of the
  paper).

  Its curves print no numbers. What its text states is judged here, on three networks from seeds of their own; the
  permutations are those of NumPy's seeds from 0.

  @SUP-P250 @permuted
  Scenario: 250 permuted tasks are predicted with 94.91 % accuracy, the task not told
    The sentence says neither which network nor how many outputs. Here it is LeNet with 100 outputs, on which the
    left half of Figure 3 stands. A mean of so many tasks hardly moves from seed to seed.

    Given the network of the SupSup paper has learned its permuted tasks, 1000 batches each
    When the mean accuracy of task and class together is compared with the published 94.91 %, give or take 1 points
      """
      The spread of the published mean is not stated. A task's accuracy moves by 0.4 points between draws of its
      scores, a mean of 250 by 0.03; a point leaves room for how the paper counts decisions, of which a wrong
      one costs a batch.
      """
    Then the verdict is "Inconclusive"

  @SUP-P250 @permuted @reading-FC-1024-1024
  Scenario: 250 permuted tasks are predicted with 94.91 % accuracy by the larger network, the task not told
    The other network of Figure 3, with 500 outputs. Its 250 tasks take two hours a seed, so that it is trained on
    request: make methods FULL=1. It was not trained yet.

    Given the network of the SupSup paper has learned its permuted tasks, 1000 batches each, read as "FC 1024-1024"
    When the mean accuracy of task and class together is compared with the published 94.91 %, give or take 1 points
      """
      As for the smaller network.
      """
    Then the verdict is yet to be measured

  @SUP-P250-ORDER @permuted
  Scenario: SupSup is above PSP and BatchE, though it alone is not told the task
    PSP and BatchE learn the first 25 of the tasks. With more of them PSP forgets more, and BatchE keeps what it
    has, so that both look better here than they would on 250.

    Given the networks of the SupSup paper and of the PSP of the SupSup paper and of the BatchE of the SupSup paper have learned their tasks
    When the mean accuracy with as little help as the method needs, SupSup paper less PSP of the SupSup paper, is compared with the claim that it is above 0
      """
      An ordering: the difference lies above 0 with its whole interval.
      """
    And the mean accuracy with as little help as the method needs, SupSup paper less BatchE of the SupSup paper, is compared with the claim that it is above 0
      """
      As for PSP.
      """
    Then the verdict is "Reproduced"

  @SUP-P2500 @permuted
  Scenario: One image finds the task among 2500
    A curve without numbers, which the text takes for success. 2500 tasks take three hours a seed, so that they
    are trained on request: make methods FULL=1. They were not trained yet.

    Given the network of the SupSup paper with 2500 tasks has learned its permuted tasks, 1000 batches each
    When the task inference accuracy is compared with the claim that it is at least 99 %
      """
      Where a hundredth of the decisions are wrong, the accuracy falls by a point: the most that the words leave
      room for.
      """
    Then the verdict is yet to be measured

  @SUP-NB-FLAT @permuted
  Scenario: The inferred task gets no worse as tasks are added
    What is said of 2500 tasks is asked of 250 here. A mask and the accuracy under it stay as they are when tasks are
    added, so that inference alone can fall.

    Given the network of the SupSup paper has learned its permuted tasks, 1000 batches each
    When tasks are inferred among 250, from 1 image at a time, by One-Shot on the entropy
    And the share of right decisions is compared with the claim that it is at least 99.7 %
      """
      A fall of 0.2 points for ten times as many tasks would not be seen in a curve: 0.28 points from 10 to 250, of
      100 % at most.
      """
    Then the verdict is "Inconclusive"

  @SUP-NNS @permuted
  Scenario: Tasks are told apart in training too
    Every hundred batches the gradient of a mix of all masks says whether one of them fits the batch, or a new one
    is needed. LeNet with 500 outputs, as in Figure 4, on the first 25 tasks; the superposition has at least five
    members, as in the code.

    Given the networks of the SupSup paper with 500 outputs and of the NNs of the SupSup paper have learned their tasks
    When the mean accuracy of all tasks after the last, NNs of the SupSup paper less SupSup paper with 500 outputs, is compared with the claim that it is above -2 points
      """
      "Comparable" is the only word for it; two points are what Figure 4 can show.
      """
    Then the verdict is "Inconclusive"

  @SUP-ROT @rotated
  Scenario: SupSup is above PSP and BatchE on 36 rotations
    FC 1024-1024, whose 36 tasks take a quarter of an hour a seed for each of three methods, is trained on
    request: make methods FULL=1. It was not trained yet.

    Given the networks of the SupSup paper on rotations and of the PSP of the SupSup paper on rotations and of the BatchE of the SupSup paper on rotations have learned their tasks
    When the mean accuracy with as little help as the method needs, SupSup paper on rotations less PSP of the SupSup paper on rotations, is compared with the claim that it is above 0
      """
      An ordering: the difference lies above 0 with its whole interval.
      """
    And the mean accuracy with as little help as the method needs, SupSup paper on rotations less BatchE of the SupSup paper on rotations, is compared with the claim that it is above 0
      """
      As for PSP.
      """
    Then the verdict is yet to be measured

  @SUP-SNEURON @permuted
  Scenario: More outputs than classes make the inferred task more accurate
    Outputs that are never a label are pushed down on a task's own images, which sharpens the entropy.

    Given the networks of the SupSup paper with 200 outputs and of the SupSup paper with 25 outputs have learned their tasks
    When the mean accuracy of task and class together, SupSup paper with 200 outputs less SupSup paper with 25 outputs, is compared with the claim that it is above 0
      """
      An ordering: the difference lies above 0 with its whole interval.
      """
    Then the verdict is "Inconclusive"

  @SUP-BATCHE-INF @permuted
  Scenario: BatchE works with One-Shot too
    Given the images of MNIST
    When no measurement can decide it
      """
      The figure prints no number, and no bound on what "works" means is given. BatchE is told the task here.
      """
    Then the verdict is "Not testable"

  @SUP-HOP-STEPS @partitioned
  Scenario: A Hopfield network recovers the right mask in fewer than 30 steps
    Masks of units, one a task, are stored in one matrix a layer. For the images of a task a free mask follows the
    entropy and the energy, batch by batch of one pass over its test images. Most masks are the nearest from the
    first steps on; in three of five networks one task of five ends at the mask of another, which the mean over
    networks leaves undecided.

    Given the network of the HopSupSup of the SupSup paper has learned its partitioned tasks, one epoch each
    When the largest number of steps to the right mask of any task is compared with the claim that it is below 30
      """
      As printed. A pass has 30 to 34 steps, so that a mask found at the last step alone would miss it; a mask
      that is never found counts as a whole pass and one more.
      """
    Then the verdict is "Inconclusive"

  @SUP-SCIFAR-LB
  Scenario: One network with a head a task ends at 24.5 % on CIFAR-100
    Given the images of MNIST
    When no measurement can decide it
      """
      A convolutional network on CIFAR-100, which takes days on a processor.
      """
    Then the verdict is "Not testable"

  @SUP-SIN-BOUND
  Scenario: Networks of their own reach 92.55 % on ImageNet
    Given the images of MNIST
    When no measurement can decide it
      """
      A ResNet-50 on ImageNet, which takes months on a processor.
      """
    Then the verdict is "Not testable"

  @SUP-SIN-DENSEST
  Scenario: The densest masks reach 89.58 % on ImageNet
    Given the images of MNIST
    When no measurement can decide it
      """
      A ResNet-50 on ImageNet, which takes months on a processor.
      """
    Then the verdict is "Not testable"

  @SUP-SIN-MIDDLE
  Scenario: Masks of middle density reach 88.68 % on ImageNet
    Given the images of MNIST
    When no measurement can decide it
      """
      A ResNet-50 on ImageNet, which takes months on a processor.
      """
    Then the verdict is "Not testable"

  @SUP-SIN-SPARSEST
  Scenario: The sparsest masks reach 86.37 % on ImageNet
    Given the images of MNIST
    When no measurement can decide it
      """
      A ResNet-50 on ImageNet, which takes months on a processor.
      """
    Then the verdict is "Not testable"

  @SUP-SIN-BATCHE
  Scenario: BatchE reaches 81.5 % on ImageNet
    Given the images of MNIST
    When no measurement can decide it
      """
      A ResNet-50 on ImageNet, which takes months on a processor.
      """
    Then the verdict is "Not testable"
