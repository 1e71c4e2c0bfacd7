using Supermask.Learning;
using Supermask.Methods.Classic;
using Supermask.Methods.Keep;

namespace Supermask.Methods.Cold;

/// <summary>
/// What Keep and Carry are held against: every task starts from fresh scores, as the classic method has it. Keep that takes no start of an
/// earlier task learns the same to the last bit, so that nothing but what is carried tells the two apart.
/// </summary>
/// <remarks>Tests come after the last task alone; the classic method tests all tasks after each.</remarks>
public sealed record ColdMethod : KeepMethod
{
    /// <summary>A cold start.</summary>
    public ColdMethod() => Carried = CarriedScores.Nothing;

    /// <inheritdoc/>
    public override string Name => "cold";

    /// <inheritdoc/>
    public override string Summary => "each task learns a mask from fresh scores, whatever was learned before";

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run) => Carried == CarriedScores.Nothing
        ? base.Problems(run)
        : base.Problems(run).Append($"{Name} carries nothing, and was to carry {Carried}");

    /// <inheritdoc/>
    public override KeptBytes Kept(RunOptions run) => new ClassicMethod { Masking = Masking }.Kept(run);
}
