namespace Supermask.Methods;

/// <summary>How strongly a method acts against forgetting.</summary>
internal static class Strengths
{
    /// <summary>What is wrong with a strength, in one sentence.</summary>
    /// <param name="method">The name of the method.</param>
    /// <param name="strength">The strength; 0 switches it off.</param>
    public static IEnumerable<string> Problems(string method, double strength) => double.IsFinite(strength) && strength >= 0
        ? []
        : [$"the strength of {method} is {strength}; it cannot be below 0 or infinite"];
}
