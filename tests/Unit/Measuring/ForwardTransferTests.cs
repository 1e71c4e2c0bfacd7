using NUnit.Framework;
using Supermask.Learning;
using Supermask.Measuring;
using Supermask.Session;

namespace Supermask.Unit.Measuring;

/// <summary>Forward transfer on real networks: against one that has learned nothing and starts from the same weights.</summary>
public sealed class ForwardTransferTests
{
    [Test]
    public async Task It_is_the_gain_of_a_task_before_its_turn_over_the_first_weights_of_the_same_seed()
    {
        var folder = Directory.CreateTempSubdirectory("supermask-").FullName;
        try
        {
            var given = new GivenSettings { Profile = "smoke", Runs = Path.Combine(folder, "runs") };
            var bench = await Workbench.OpenAsync(Settings.From(given, name => name == Settings.ReportsVariable ? folder : null));
            var arm = KnownArms.Find("naive, one epoch, roll call")!;
            bench.Library.LoadOrTrain(bench.Library.RunsOf("permuted", arm), _ => { }, CancellationToken.None);
            var study = bench.StudiesOf([("permuted", arm)], _ => { }, CancellationToken.None).Single();
            var run = study.Runs[0];
            var untrained = Unlearned.AccuraciesOf(study, run);
            Assert.That(untrained, Has.Count.EqualTo(5).And.All.InRange(0, 40), "nothing was learned");
            using var learner = study.OptionsOf(run).Method.Start(new LearningContext(study.OptionsOf(run), []));
            Assert.That(untrained[3], Is.EqualTo(100.0 * learner.Predict(study.ImagesOf(3), 3).Correct / study.LabelsOf(3).Length));
            var expected = Enumerable.Range(1, 4).Average(task => (100.0 * run.Tasks[task - 1].Retests[task] / study.LabelsOf(task).Length) - untrained[task]);
            Assert.That(study.Measure("forward transfer").Values[0], Is.EqualTo(expected).Within(1e-9));
            var row = MethodRow.Of(study, "", "digits").Single();
            Assert.That(row.TaskGiven, Is.False, "its head is that of all tasks");
            Assert.That(row.Quantities.Select(quantity => quantity.Name), Does.Contain("forward transfer").And.Contains("largest forgetting"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
