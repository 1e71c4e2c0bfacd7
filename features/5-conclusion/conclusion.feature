@cross @needs-mnist
Feature: What abstract and conclusion say
  The abstract and chapter 5 sum up: overlap as a sign of reused features, time saved by similarity, performance kept.
  Each sentence is judged by what the experiments measure.

  @X-04 @table-4 @table-6 @table-8
  Scenario: High overlaps show that features are reused
    Reuse would make masks overlap more than masks that share nothing. The t-tests that the text adds compare how many
    entries are 1, not which, and say nothing of overlap.

    Given the classic network has learned the tasks of every variant, one epoch each
    When the mean excess of overlap over chance is compared with the claim that it is above 0 points by at least 1 points
      """
      "High" has no number in the source. One point is about 1 % of all entries shared beyond chance: less would leave
      97 % of the overlap to chance.
      """
    Then the verdict is "Not reproduced"

  @X-05 @table-4 @table-6 @table-8
  Scenario: The extent of overlap depends on the transformation
    Published mean overlaps are 32.98, 33.09 and 33.09 %, and most of their differences are differences in density. What
    is left of them, in standard deviations of independent masks of the same densities, is +0.52 for permuted, +0.83 for
    rotated and -0.05 for partitioned tasks. The largest of these differences is judged. It is there in every seed, half a
    standard deviation of chance: subtle indeed, and with a sign that could be the number of steps as well as the images,
    for partitioned tasks take a fifth of them.

    Given the classic network has learned the tasks of every variant, one epoch each
    When the mean z of the overlaps, rotated less partitioned, is compared with the claim that it is above 0 by at least 0.44
      """
      Half of the published difference of 0.88 is the least that would still be one of that size.
      """
    Then the verdict is "Direction holds"

  @X-06 @table-10 @table-11 @table-12
  Scenario: Similarity saves training time, substantially and in every variant
    Published savings are 21.5, 18.1 and 16.5 %. The two approaches take the same number of steps, so that a saving must
    come from shorter ones. Both are timed in turns, in one process, so that warm-up and load fall on both alike. The
    classic training that the similarities come from is not even counted here.

    Given the steps of the classic and the novel approach have been timed in turns on the tasks of every variant
    When the ratio of classic to novel time a step is compared with the claim that it is above 1 by at least 0.1
      """
      The published ratios are 1.275, 1.220 and 1.198. Half of the smallest saving is the least that could be called
      substantial.
      """
    Then the verdict is "Not reproduced"

  @X-09 @table-5 @table-7 @table-9
  Scenario: Neural activations cannot be told apart between tasks
    The t-tests were made on the entries of masks, which are not activations. Batch norm keeps the mean activation of
    each unit, the only record of activity in the experiments: if activity were the same in two tasks, so would these be.

    Given the classic network has learned the tasks of every variant, one epoch each
    When the mean similarity of tasks is compared with the claim that it is at least 0.9
      """
      Kept means average about 2,000 images. Two such averages of the same activity have a cosine close to 1; 0.9 is an
      angle of 26 degrees.
      """
    Then the verdict is "Not reproduced"

  @X-10 @figure-29 @figure-30 @figure-31
  Scenario: Jaccard index and cosine show an extensive overlap
    Either shows something only if it lies above what masks and means give that share nothing.

    Given the classic network has learned the tasks of every variant, one epoch each
    When the mean excess of overlap over chance is compared with the claim that it is above 0 points by at least 1 points
      """
      "Extensive" has no number in the source. One point is about 1 % of all entries shared beyond chance.
      """
    And the mean similarity of tasks, less chance, is compared with the claim that it is above 0 by at least 0.1
      """
      A cosine of 0.1 beyond chance is a small correlation by Cohen's convention, the least that could be called overlap.
      """
    Then the verdict is "Not reproduced"

  @X-11 @eq-13
  Scenario: The novel approach learns with a weighted combination of supermasks
    If it does, what the network puts out while it learns a task depends on the weights of the combination. Whether it does
    is what the readings of the text differ in (A13), so that the default one, by which the task's own mask is applied
    alone, cannot decide it: that would state a choice as a result.

    Given the classic and the novel network have learned the tasks of every variant, one epoch each
    When the premise is checked that the two approaches compute different things
    Then the verdict is "Not testable under this reading"

  Scenario Outline: The novel approach learns with a weighted combination of supermasks (<reading>)
    The other readings let alphas act while the task is learned.

    Given a new novel network, read as "<reading>"
    When the share of outputs that alphas change while a task is learned is compared with the claim that it is above 0 by at least 0.5
      """
      A combination that changes fewer than half of the outputs would leave most of the work to the task's own mask.
      """
    Then the verdict is "<verdict>"

    @X-11 @eq-13 @reading-own-plus-similar-masks
    Examples: Own mask and the frozen masks of similar tasks
      | reading                | verdict    |
      | own plus similar masks | Reproduced |

    @X-11 @eq-13 @reading-warm-start
    Examples: Scores that start as those of the most similar task
      | reading    | verdict    |
      | warm start | Reproduced |

    @X-11 @eq-13 @reading-convex-mix
    Examples: The mean of the own mask and that of the most similar task
      | reading    | verdict    |
      | convex mix | Reproduced |

  @X-12
  Scenario: Only variants of MNIST, simple networks, few metrics and basic tests
    Section 5.2 names the limits of the work itself.

    Given the images of MNIST
    When no measurement can decide it
      """
      These are limits of what was done, not results: they are stated in the source and hold for it. They hold here too,
      where the same data and networks are used, with more metrics and other tests.
      """
    Then the verdict is "Not testable"
