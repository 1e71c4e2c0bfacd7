using NUnit.Framework;
using Supermask.Comparing;
using Supermask.Comparing.Transfer;
using Supermask.Methods.Keep;
using Supermask.Tasks;

namespace Supermask.Unit.Comparing;

/// <summary>The networks by which transfer is studied, with the first setting of every method as if it were tuned.</summary>
public sealed class TransferArmsTests
{
    /// <summary>Methods with the first of their settings on every sequence.</summary>
    internal static readonly IReadOnlyList<ComparedArm> Compared = ComparedArms.With((entrant, stream) => entrant.Settings(stream)[0]);

    private static readonly IReadOnlyList<TransferArm> All = TransferArms.Of(Compared);

    [Test]
    public void None_is_there_before_methods_are_tuned() => Assert.That(TransferArms.Of([]), Is.Empty);

    [Test]
    public void Names_tell_networks_apart_and_every_run_can_be_learned()
    {
        Assert.That(All.Select(each => each.Arm.Name), Is.Unique);
        foreach (var each in All)
        {
            Assert.That(each.Arm.RunOn(each.Arm.Setting!.Tasks).Validated, Throws.Nothing, each.Arm.Name);
        }
    }

    [Test]
    public void Each_is_held_against_a_cold_start_on_its_own_tasks()
    {
        foreach (var each in All.Where(each => each.Part != TransferPart.Pairs))
        {
            Assert.That(each.Cold.Setting!.Tasks, Is.EqualTo(each.Arm.Setting!.Tasks), each.Arm.Name);
            Assert.That(All.Select(other => other.Arm), Has.Member(each.Cold), each.Arm.Name);
        }
    }

    [Test]
    public void Each_part_of_a_method_is_changed_by_itself()
    {
        var changed = All.Where(each => each.Part == TransferPart.Attribution && each.Sequence == "rotated").ToArray();
        var kept = All.Single(each => each is { Sequence: "rotated", Name: "keep", Part: TransferPart.Methods });
        Assert.That(changed, Has.Length.EqualTo(13), "eleven changes of Keep, as no label changes its role and the first rate is the published one, and two cold starts that share what it shares then");
        Assert.That(changed.Select(each => each.Name), Has.Member("keep unshrunk").And.Member("cold start with shared statistics"));
        Assert.That(changed.Select(each => each.Arm).Append(kept.Arm).Select(arm => arm.RunOn(kept.Arm.Setting!.Tasks)), Is.Unique);
        Assert.That(changed.Where(each => each.Name.StartsWith("keep", StringComparison.Ordinal)).Select(each => each.Arm.Setting!.Tasks), Is.All.EqualTo(kept.Arm.Setting!.Tasks));
    }

    [Test]
    public void Rows_of_the_output_layer_are_taken_otherwise_where_labels_change_their_roles() => Assert.That(
        All.Where(each => each.Name.EndsWith("with all rows of the source", StringComparison.Ordinal)).Select(each => each.Sequence),
        Is.EqualTo(new[] { "partitioned" }));

    [Test]
    public void The_longest_sequence_alone_is_trained_on_request() => Assert.That(
        All.Where(each => each.Arm.Setting!.IsOnRequest).Select(each => each.Sequence), Is.EqualTo(new[] { "50 permuted", "50 permuted", "50 permuted" }));

    [Test]
    public void Pairs_are_learned_on_every_sequence_whether_it_helps_or_not()
    {
        var pairs = All.Where(each => each.Part == TransferPart.Pairs).ToArray();
        Assert.That(pairs.Select(each => each.Sequence), Is.EqualTo(new[] { "permuted", "rotated", "partitioned" }));
        Assert.That(pairs.Select(each => each.Arm.Method), Is.All.Matches<KeepMethod>(keep => keep is { Source: CarrySource.Paired, Compared: 0 }));
        Assert.That(pairs.Select(each => each.Arm.Setting!.Tasks), Is.All.InstanceOf<PairedTasks>());
    }

    [Test]
    public void What_much_is_said_of_has_twice_the_seeds() =>
        Assert.That(
            All.Where(each => each.Arm.Setting!.IsHeadline).Select(each => each.Sequence).Distinct(),
            Is.EquivalentTo(new[] { "permuted", "rotated", "partitioned", "permuted after an upright one", "mixed", "noise" }));
}
