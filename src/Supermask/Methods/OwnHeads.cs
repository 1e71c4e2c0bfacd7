using Supermask.Learning.Trained;

namespace Supermask.Methods;

/// <summary>Methods in which the test has to tell the task.</summary>
internal static class OwnHeads
{
    /// <summary>What is wrong with the use of heads for such a method, in one sentence.</summary>
    /// <param name="method">The name of the method.</param>
    /// <param name="heads">The use of heads.</param>
    public static IEnumerable<string> Problems(string method, HeadUse heads) => heads == HeadUse.OfEachTask
        ? []
        : [$"{method} predicts by what a task has of its own, so that each has a head too"];
}
