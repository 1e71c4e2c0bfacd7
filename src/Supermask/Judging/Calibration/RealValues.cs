using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Supermask.Measuring.Statistics;

namespace Supermask.Judging.Calibration;

/// <summary>What a quantity was on many trained networks, one value a seed: truth enough to draw from.</summary>
/// <param name="Variant">The variant that they learned.</param>
/// <param name="Quantity">The quantity.</param>
/// <param name="Shape">What it says of how it scatters.</param>
/// <param name="Values">One value a seed.</param>
public sealed record RealValues(string Variant, string Quantity, Shape Shape, IReadOnlyList<double> Values)
{
    /// <summary>The quantities: one or more of each kind.</summary>
    public static ImmutableArray<string> Quantities { get; } =
    [
        "mean accuracy", "mean loss", "mean test loss", "mean accuracy of all tasks after the last", "accuracy of task 0", "accuracy of task 9",
        "smallest metric of any task", "number of wrong predictions", "mean gap between macro recall and accuracy", "backward transfer",
        "number of steps to 85 % accuracy", "number of steps to 90 % accuracy", "number of steps to a loss of 0.7",
        "running training accuracy of task 0", "mean overlap of all pairs", "mean excess of overlap over chance", "mean density of the masks",
        "spread of the overlaps", "smallest overlap", "largest overlap", "width of the range of overlaps", "number of pairs with p above 0.05",
        "rank correlation of p-value and overlap", "mean similarity of tasks", "rank correlation of similarity and overlap",
    ];

    /// <summary>The values as a way of scattering around their own mean, in their own standard deviations.</summary>
    [JsonIgnore]
    public Scatter Scatter
    {
        get
        {
            var mean = Values.Average();
            var spread = Math.Sqrt(Values.Sum(value => (value - mean) * (value - mean)) / Values.Count);
            double[] apart = [.. Values.Select(value => spread > 0 ? (value - mean) / spread : 0)];
            return new Scatter($"{Quantity}, {Variant}", (draws, drawn) =>
            {
                for (var seed = 0; seed < drawn.Length; seed++)
                {
                    drawn[seed] = apart[draws.Below(apart.Length)];
                }
            });
        }
    }
}
