using NUnit.Framework;
using Supermask.Common;
using Supermask.Session;

namespace Supermask.Unit.Session;

/// <summary>What is trained apart, and which of it on other images than those on which its methods were tuned.</summary>
public sealed class TrainedPartTests
{
    [Test]
    public void The_comparison_learns_permuted_tasks_of_other_images_by_every_method()
    {
        var names = NamesOf("comparison");
        Assert.That(names.Select(name => name.Key), Is.EqualTo(new[] { "permuted" }));
        Assert.That(names["permuted"], Has.Member("permuted HAT compared by task").And.Member("permuted replay compared by domain"));
    }

    [Test]
    public void Transfer_learns_all_sequences_of_other_images_by_what_its_answer_turns_on()
    {
        var names = NamesOf("transfer");
        foreach (var sequence in new[] { "permuted", "rotated", "partitioned" })
        {
            Assert.That(names[sequence], Is.EqualTo(new[]
            {
                $"{sequence} cold start", $"{sequence} keep compared by task", $"{sequence} carry compared by task",
            }));
        }
    }

    [Test]
    public void Transfer_leaves_to_the_comparison_what_it_only_shows()
    {
        var names = TrainedPart.Named(["transfer"]).Single().Cells.Select(cell => cell.Arm.Setting!.Name).ToArray();
        Assert.That(names, Has.Member("rotated own plus similar masks compared by task").And.Member("noise carry"));
        Assert.That(names, Has.None.Contains("HAT").And.None.Contains("fine-tuning"));
    }

    [Test]
    public void What_is_learned_on_other_images_is_learned_on_mnist_too()
    {
        foreach (var part in TrainedPart.All)
        {
            Assert.That(part.OnOtherData, Is.SubsetOf(part.Cells), part.Name);
        }
    }

    [TestCase(true)]
    [TestCase(false)]
    public void Transfer_learns_other_images_on_request(bool onRequest) =>
        Assert.That(TrainedPart.CellsOnOtherData(TrainedPart.Named(["transfer"]), onRequest).Any(), Is.EqualTo(onRequest));

    [Test]
    public void A_part_that_does_not_exist_is_told_with_those_that_do() =>
        Assert.That(() => TrainedPart.Named(["transfers"]), Throws.TypeOf<InvalidOptionsException>()
            .With.Message.Contains("there is no part 'transfers'; there are papers, comparison, transfer, roll-call"));

    private static ILookup<string, string> NamesOf(string part) =>
        TrainedPart.Named([part]).Single().OnOtherData.ToLookup(cell => cell.Variant, cell => cell.Arm.Setting!.Name);
}
