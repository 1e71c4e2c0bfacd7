using Supermask.Common;
using Supermask.Networks;

namespace Supermask.Unit.Networks;

/// <summary>A masked multilayer perceptron in the few words that a test needs.</summary>
internal sealed record SmallNetwork
{
    public int Inputs { get; init; } = 784;

    public int Hidden { get; init; } = 300;

    public int Outputs { get; init; } = 100;

    public int Tasks { get; init; } = 10;

    public bool BatchNormAffine { get; init; } = true;

    public Masking Masking { get; init; } = new();

    public MlpPlan Plan => new() { Inputs = Inputs, Hidden = Hidden, Outputs = Outputs, BatchNormAffine = BatchNormAffine };

    public MultitaskNetwork Draw(Randomness random) => new(Plan, Masking, Tasks, random);
}
