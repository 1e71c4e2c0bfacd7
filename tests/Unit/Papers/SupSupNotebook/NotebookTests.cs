using NUnit.Framework;
using Supermask.Learning;
using Supermask.Measuring;
using Supermask.Methods.SupSup;
using Supermask.Networks;
using Supermask.Networks.Superposed;
using Supermask.Papers;
using Supermask.Reporting.Tables;
using Supermask.Runs;
using Supermask.Tasks;
using Supermask.Unit.Reporting;
using Supermask.Unit.Runs;

namespace Supermask.Unit.Papers.SupSupNotebook;

/// <summary>What the second paper trains, and what the report shows of it.</summary>
public sealed class NotebookTests
{
    private const int Images = 100;

    private static readonly Arm Arm = AllPapers.Arms.Single(arm => arm.Setting?.Name == "SupSup notebook");

    private static RunStudy Study => HandMade.Study(
        Arm.Setting!.Tasks,
        Arm,
        HandMade.Images(new byte[Images]),
        [.. new[] { 90, 94 }.Select(correct => Tasks(correct).ToArray())]);

    // Without the task two images less are right in each, taken for images of another task.
    private static IEnumerable<TaskRecord> Tasks(int correct) => Enumerable.Range(0, 5).Select(task =>
    {
        var record = HandMade.Task(task, correct, Predicted(correct));
        return task < 4 ? record : record with
        {
            LastTests = [.. Enumerable.Repeat(new Evaluation(Predicted(correct), correct, 0.5), 5)],
            UntoldTests = [.. Enumerable.Range(0, 5).Select(tested => new Evaluation(Predicted(correct - 2), correct - 2, 0.5)
            {
                InferredTasks = [.. Enumerable.Range(0, Images).Select(image => image < 2 ? (tested + 1) % 5 : tested)],
            })],
        };
    });

    private static byte[] Predicted(int correct) => [.. Enumerable.Range(0, Images).Select(image => (byte)(image < correct ? 0 : 1))];

    [TestCase("task inference accuracy", 98.0)]
    [TestCase("mean accuracy with the task inferred", 90.0)]
    [TestCase("mean accuracy of task and class together", 88.0)]
    [TestCase("number of images taken for another task", 10.0)]
    [TestCase("number of predictions that inferring the task changes", 10.0)]
    public void What_becomes_of_images_whose_task_is_not_told_is_counted(string quantity, double mean) =>
        Assert.That(Study.Measure(quantity).Values.Average(), Is.EqualTo(mean).Within(1e-9));

    [Test]
    public void Its_network_and_its_tasks_are_those_of_the_notebook()
    {
        var run = Arm.RunOn(Arm.Setting!.Tasks).Validated();
        LayerPlan[] layers =
        [
            new LayerPlan.Linear(784, 300), new LayerPlan.Relu(), new LayerPlan.Linear(300, 300), new LayerPlan.Relu(), new LayerPlan.Linear(300, 100),
        ];
        Assert.That(run.Network.Layers, Is.EqualTo(layers));
        Assert.That(run.Method, Is.EqualTo(new SupSupMethod
        {
            Rule = new OneShot(),
            Objective = new Entropy(),
            Decisions = new Decisions { Images = 1, Deciding = 1 },
        }));
        Assert.That((run.Training.Epochs, run.Training.BatchSize, run.Training.LearningRate), Is.EqualTo((1, 128, 1e-4)));
        Assert.That(
            Enumerable.Range(0, run.Tasks.Count).Select(run.Tasks.Describe),
            Is.EqualTo(Enumerable.Range(0, 5).Select(seed => $"pixels permuted, NumPy seed {seed}")));
    }

    [Test]
    public void Its_permutations_are_the_same_for_every_seed()
    {
        var library = new RunLibrary(new RunStore(Path.GetTempPath()), Synthetic.Images() with { IsStandIn = false }, Profile.Standard, Workers: 1);
        var runs = library.RunsOf("permuted", Arm);
        Assert.That(runs.Select(run => run.Seed), Is.EqualTo([0, 1, 2, 3, 4]));
        Assert.That(runs.Select(run => run.Tasks), Has.All.EqualTo(new PermutedTasks { Count = 5 }));
    }

    [Test]
    public void The_report_shows_each_task_and_the_mean_beside_what_the_notebook_prints()
    {
        var part = AllPapers.Parts(SyntheticEvidence.Report([]) with { Studies = [Study] }, SyntheticEvidence.Conditions)
            .Single(each => each.Experiment == "notebook");
        var rows = part.Tables.Single().WithDifferences().Rows;
        Assert.That(rows.Select(row => string.Join(' ', row.Take(4))), Is.EqualTo(
        [
            "0 91.91 92.00 +0.09", "1 92.92 92.00 -0.92", "2 92.25 92.00 -0.25", "3 92.07 92.00 -0.07", "4 92.69 92.00 -0.69", "mean 92.37 92.00 -0.37",
            "mean, task inferred 92.37 90.00 -2.37",
        ]));
        Assert.That(rows.Select(row => row[5]), Is.EqualTo(["85.32", "85.06", "85.74", "84.96", "86.69", ReportTable.None, ReportTable.None]));
    }

    [Test]
    public void What_the_dissertation_shows_takes_no_network_of_the_notebook()
    {
        var own = SyntheticEvidence.Report([]);
        string[] PartsOf(IReadOnlyList<RunStudy> studies) => [.. AllPapers
            .Parts(own with { Studies = studies }, SyntheticEvidence.Conditions).Where(part => part.Experiment != "notebook")
            .SelectMany(part => part.Tables).Select(table => CsvText.Of(table).ToString())];

        var classic = SyntheticStudies.Of("permuted", 2);
        Assert.That(PartsOf([Study, classic]), Is.EqualTo(PartsOf([classic])));
        Assert.That(PartsOf([Study]), Is.EqualTo(PartsOf([])));
    }
}
