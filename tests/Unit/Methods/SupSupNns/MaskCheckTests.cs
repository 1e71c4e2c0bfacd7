using NUnit.Framework;
using Supermask.Methods.SupSupNns;

namespace Supermask.Unit.Methods.SupSupNns;

/// <summary>Whether a new mask is due, on gradients that are written down.</summary>
public sealed class MaskCheckTests
{
    private const double Epsilon = 0.125;

    [Test]
    public void A_small_gradient_asks_for_a_new_mask()
    {
        var check = MaskCheck.Of([-0.02, 0.01, 0.005, 0, 0.004]);
        Assert.That(check.Shares, Is.EqualTo(new[] { 0.203988, 0.197960, 0.198952, 0.199949, 0.199151 }).Within(5e-7));
        Assert.That(check.Evidence, Is.EqualTo(1.019942).Within(3e-6));
        Assert.That(check.IsNew(Epsilon), Is.True);
    }

    [Test]
    public void A_large_one_goes_on_with_the_mask_that_it_points_to()
    {
        var check = MaskCheck.Of([-0.3, 0.1, 0.05, 0.02, 0.08]);
        Assert.That(check.Evidence, Is.EqualTo(1.320997).Within(3e-6));
        Assert.That((check.IsNew(Epsilon), check.Likeliest), Is.EqualTo((false, 0)));
    }

    [Test]
    public void One_just_below_the_threshold_asks_for_a_new_mask()
    {
        var check = MaskCheck.Of([-0.14, 0.01, 0, 0, 0]);
        Assert.That(check.Evidence, Is.EqualTo(1.118873).Within(3e-6));
        Assert.That(check.IsNew(Epsilon), Is.True);
    }

    // The gap between the best mask and others that are alike: ln(1.125 (k - 1) / (k - 1.125)) nats.
    [TestCase(2, 0.2513)]
    [TestCase(5, 0.1495)]
    [TestCase(10, 0.1318)]
    [TestCase(100, 0.1190)]
    public void A_mask_has_to_be_better_by_a_gap_that_shrinks_with_their_number(int masks, double gap)
    {
        bool IsNew(double better) => MaskCheck.Of([-better, .. new double[masks - 1]]).IsNew(Epsilon);
        Assert.That((IsNew(gap - 1e-4), IsNew(gap + 1e-4)), Is.EqualTo((true, false)));
    }

    [Test]
    public void A_mask_by_itself_never_stands_out() => Assert.That(MaskCheck.Of([-7.0]).IsNew(Epsilon), Is.True);

    [Test]
    public void Of_several_alike_the_first_is_the_likeliest() => Assert.That(MaskCheck.Of([0.5, -1, -1, 2]).Likeliest, Is.EqualTo(1));

    [Test]
    public void A_gradient_of_any_size_has_shares() =>
        Assert.That(MaskCheck.Of([-2000, 0, 2000]).Shares, Is.EqualTo(new[] { 1.0, 0, 0 }));
}
