using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Networks;
using Supermask.Networks.Updates;

namespace Supermask.Comparing;

/// <summary>The optimisers and learning rates that are tried, and settings made of them.</summary>
internal static class Rates
{
    /// <summary>Rates of RMSprop.</summary>
    public static readonly double[] Squares = [1e-4, 3e-4, 1e-3];

    /// <summary>Rates of plain gradient descent.</summary>
    public static readonly double[] Plain = [0.01, 0.03, 0.1, 0.3];

    /// <summary>Rates of Adam for methods whose papers use it.</summary>
    public static readonly double[] Moments = [3e-4, 1e-3, 3e-3];

    /// <summary>Rates for scores over frozen weights, which move farther than weights.</summary>
    public static readonly double[] Scores = [1e-4, 3e-4, 1e-3, 3e-3, 0.01, 0.03];

    /// <summary>784-300-300-10 with biases, or without where a method has none, and without batch norm.</summary>
    public static MlpPlan Network => new() { BatchNorm = false, Outputs = 10 };

    /// <summary>Gradient descent without momentum.</summary>
    public static SgdRule Sgd => new() { Momentum = 0 };

    /// <summary>A method by RMSprop and by plain gradient descent at all their rates.</summary>
    public static IEnumerable<Candidate> Both(TrainedMethod method, string prefix = "") => [.. BySquares(method, prefix), .. ByPlain(method, prefix)];

    /// <summary>A method by RMSprop.</summary>
    public static IEnumerable<Candidate> BySquares(TrainedMethod method, string prefix = "", IEnumerable<double>? rates = null) =>
        Of("RMSprop", method with { Optimiser = new RmsPropRule() }, rates ?? Squares, Network, prefix);

    /// <summary>A method by plain gradient descent.</summary>
    public static IEnumerable<Candidate> ByPlain(TrainedMethod method, string prefix = "", IEnumerable<double>? rates = null) =>
        Of("SGD", method with { Optimiser = Sgd }, rates ?? Plain, Network, prefix);

    /// <summary>A method at several rates.</summary>
    /// <param name="optimiser">The optimiser in a word.</param>
    /// <param name="method">The method with its optimiser.</param>
    /// <param name="rates">The rates.</param>
    /// <param name="network">The network.</param>
    /// <param name="prefix">What else the setting sets, in words; empty where nothing.</param>
    public static IEnumerable<Candidate> Of(
        string optimiser, Method method, IEnumerable<double> rates, NetworkPlan network, string prefix = "") =>
        rates.Select(rate => new Candidate(
            $"{(prefix.Length > 0 ? $"{prefix}, " : "")}{optimiser} {Candidate.Text(rate)}", method, rate, network));
}
