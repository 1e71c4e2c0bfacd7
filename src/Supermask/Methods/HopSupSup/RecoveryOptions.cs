using Supermask.Networks.Updates;

namespace Supermask.Methods.HopSupSup;

/// <summary>
/// How a mask is recovered from test images: in one pass over them, step b of B makes
/// <c>(1 - b/B) entropy + gamma (b/B) energy</c> smaller (Wortsman et al. 2020, <c>hopfield_recovery</c> of their code).
/// </summary>
public sealed record RecoveryOptions
{
    /// <summary>The weight of the energy against the entropy: 0.0015.</summary>
    public double Gamma { get; init; } = 1.5e-3;

    /// <summary>The learning rate of the free scores: 500.</summary>
    public double Rate { get; init; } = 500;

    /// <summary>The optimiser of the free scores, new for each test set.</summary>
    public UpdateRule Optimiser { get; init; } = new SgdRule { WeightDecay = 1e-4 };

    /// <summary>Everything that is wrong with these options, one sentence each.</summary>
    public IEnumerable<string> Problems()
    {
        foreach (var problem in Optimiser.Problems())
        {
            yield return problem;
        }

        if (!(Gamma >= 0) || !double.IsFinite(Gamma))
        {
            yield return "the weight of the energy in a recovery is below 0 or not a number: give it 0 or more";
        }

        if (!(Rate > 0) || !double.IsFinite(Rate))
        {
            yield return "the learning rate of a recovery is not a positive number";
        }
    }
}
