using NUnit.Framework;
using Supermask.Common;
using Supermask.Methods.Mer;
using Supermask.Unit.Learning;
using static TorchSharp.torch;

namespace Supermask.Unit.Methods.Mer;

/// <summary>Parts of a way, computed by hand.</summary>
public sealed class WaypointTests
{
    [TestCase(2.0, 1.4, 0.03, 1.982)]
    [TestCase(2.1, 1.982, 0.5, 2.041)]
    [TestCase(2.1, 1.982, 1, 1.982)]
    public void A_share_of_the_way_is_gone(double start, double end, double share, double expected)
    {
        using var value = nn.Parameter(tensor((float)start).reshape(1));
        using var waypoint = new Waypoint([("value", value)]);
        using (no_grad())
        {
            value.fill_(Scalars.Of(end));
        }

        waypoint.GoBackTo(share);
        Assert.That(value.Numbers()[0], Is.EqualTo(expected).Within(1e-6));
    }
}
