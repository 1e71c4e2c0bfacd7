namespace Supermask.Measuring;

/// <summary>The quantities of trained networks, whatever paper they are of.</summary>
public static class TrainedTerms
{
    /// <summary>The quantities, by what they are computed from.</summary>
    /// <param name="first">A method, which those of two methods are named after.</param>
    /// <param name="second">Another one.</param>
    public static IReadOnlyList<TermList> Of(string first, string second) =>
    [
        new("trained networks", LearningQuantities.All),
        new("the masks of trained networks in their second layer", OverlapQuantities.All),
        new("tasks inferred anew by trained supermasks", [InferenceTrial.Term]),
        new($"the {first} and the {second} network together, or any other two", MethodPairQuantities.Of(first, second)),
    ];
}
