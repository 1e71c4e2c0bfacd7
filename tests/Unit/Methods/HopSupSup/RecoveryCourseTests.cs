using NUnit.Framework;
using Supermask.Methods.HopSupSup;
using static Supermask.Unit.Networks.Superposed.KnownMasks;

namespace Supermask.Unit.Methods.HopSupSup;

/// <summary>Steps to the right mask, counted on agreements that are written down.</summary>
public sealed class RecoveryCourseTests
{
    private static readonly RecoveryCourse Course = new(
    [
        [0.6, 0.7, 0.7],
        [0.8, 0.7, 0.6],
        [0.7, 0.8, 0.6],
        [0.5, 0.9, 0.6],
        [0.5, 1.0, 0.6],
    ]);

    [Test]
    public void The_nearest_mask_after_each_step_is_the_first_of_equally_near_ones() =>
        Assert.That(Enumerable.Range(0, Course.Steps + 1).Select(Course.NearestAfter), Is.EqualTo(new[] { 1, 0, 1, 1, 1 }));

    [Test]
    public void It_settles_where_the_nearest_mask_changes_no_more()
    {
        Assert.That((Course.Steps, Course.Found, Course.SettledAfter), Is.EqualTo((4, 1, 2)));
        Assert.That((Course.FinalAgreement, Course.IsExact), Is.EqualTo((1.0, true)));
        Assert.That((Course.RightAfter(1), Course.ExactAfter(1)), Is.EqualTo(((int?)2, (int?)4)));
    }

    [Test]
    public void A_task_that_is_not_found_has_no_such_step() =>
        Assert.That((Course.RightAfter(0), Course.ExactAfter(2)), Is.EqualTo(((int?)null, (int?)null)));

    [Test]
    public void Masks_agree_where_both_use_a_unit_or_neither_does()
    {
        Assert.That(UnitMasks.Agreement([Mask("1 1 0 0"), Mask("1 0")], [Mask("1 0 1 0"), Mask("1 0")]), Is.EqualTo(4.0 / 6));
        Assert.That(UnitMasks.All(70).Ones, Is.EqualTo(70));
    }
}
