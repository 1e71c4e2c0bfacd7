using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Learning.Trained;

/// <summary>Names of tensors in a learner's state, where one part of it could have names that another has too.</summary>
public static class StateNames
{
    /// <summary>The tensors under a prefix.</summary>
    public static IEnumerable<(string Name, Tensor Value)> Under(this IEnumerable<(string Name, Tensor Value)> tensors, string prefix) =>
        tensors.Select(entry => (prefix + entry.Name, entry.Value));

    /// <summary>What a state holds under a prefix, by the names without it. The tensors stay those of the state.</summary>
    public static LearnerState Below(this LearnerState state, string prefix) => new(state.Tensors
        .Where(entry => entry.Key.StartsWith(prefix, StringComparison.Ordinal))
        .ToDictionary(entry => entry.Key[prefix.Length..], entry => entry.Value));

    /// <summary>Parameters as tensors of a state.</summary>
    public static IEnumerable<(string Name, Tensor Value)> AsState(
        this IEnumerable<(string Name, Parameter Value)> parameters) => parameters
        .Select(each => (each.Name, (Tensor)each.Value));

    /// <summary>Whole numbers as a tensor of a kind that files keep, <c>[count]</c>, int64.</summary>
    public static Tensor ToTensor(this int[] numbers) => tensor(numbers.Select(number => (long)number).ToArray());

    /// <summary>The whole numbers of such a tensor.</summary>
    public static int[] ToNumbers(this Tensor numbers) => [.. numbers.data<long>().ToArray().Select(number => (int)number)];
}
