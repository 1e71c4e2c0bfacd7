using CsCheck;
using NUnit.Framework;
using Supermask.Methods.HopSupSup;
using Supermask.Unit.Learning;
using static TorchSharp.torch;

namespace Supermask.Unit.Methods.HopSupSup;

/// <summary>Hopfield networks of four units, worked out by hand, and what holds for larger ones.</summary>
public sealed class HopfieldMemoryTests
{
    private static readonly float[] First = [1, 1, -1, -1];
    private static readonly float[] Second = [1, -1, 1, -1];

    [Test]
    public void By_hebb_two_patterns_add_up()
    {
        using var memory = Stored(StorageRule.Hebb, First, Second);
        Assert.That(memory.Weights.Numbers(), Is.EqualTo(new[]
        {
            0.5f, 0, 0, -0.5f,
            0, 0.5f, -0.5f, 0,
            0, -0.5f, 0.5f, 0,
            -0.5f, 0, 0, 0.5f,
        }));
        CheckEnergies(memory, ofFirst: -2, ofSecond: -2, ofStart: -1, ofAll: 0);
    }

    [Test]
    public void As_the_code_has_it_a_pattern_is_stored_against_those_before_it()
    {
        using var memory = Stored(StorageRule.Storkey, First, Second);
        Assert.That(memory.Weights.Numbers(), Is.EqualTo(new[]
        {
            0.125f, -0.125f, 0.125f, -0.625f,
            -0.125f, 0.125f, -0.625f, 0.125f,
            0.125f, -0.625f, 0.125f, -0.125f,
            -0.625f, 0.125f, -0.125f, 0.125f,
        }));
        CheckEnergies(memory, ofFirst: -1, ofSecond: -2, ofStart: -0.25, ofAll: 1);
    }

    [Test]
    public void The_mean_of_what_is_stored_is_exact()
    {
        using var memory = Stored(StorageRule.Storkey, First, Second);
        using var mean = memory.Mean();
        Assert.That(mean.Numbers(), Is.EqualTo(new float[] { 1, 0, 0, -1 }));
        using var balanced = Stored(StorageRule.Hebb, First, First, First, Second, Second, Second);
        using var ofBalanced = balanced.Mean();
        Assert.That(ofBalanced.Numbers(), Is.EqualTo(new float[] { 1, 0, 0, -1 }), "of as many +1 as -1 it is 0 and no rounding");
        using var empty = Stored(StorageRule.Hebb);
        using var ofNothing = empty.Mean();
        Assert.That(ofNothing.Numbers(), Is.All.Zero);
    }

    [Test]
    public void The_gradient_of_the_energy_is_its_slope([Values] StorageRule rule) => Gen.Int[0, 10_000].Sample(seed =>
    {
        const int Units = 12;
        const float Step = 0.25f;
        var random = new Random(seed);
        float[] Pattern() => [.. Enumerable.Range(0, Units).Select(_ => random.Next(2) == 0 ? -1f : 1f)];
        using var scope = NewDisposeScope();
        using var memory = Stored(rule, Pattern(), Pattern(), Pattern());
        var at = Pattern();
        var gradient = memory.EnergyGradient(tensor(at)).Numbers();
        for (var unit = 0; unit < Units; unit++)
        {
            double Moved(float by) => memory.Energy(tensor([.. at.Select((entry, place) => place == unit ? entry + by : entry)]));
            Assert.That(gradient[unit], Is.EqualTo((Moved(Step) - Moved(-Step)) / (2 * Step)).Within(1e-4), $"seed {seed}, unit {unit}");
        }
    }, iter: 20, threads: 1);

    private static HopfieldMemory Stored(StorageRule rule, params float[][] patterns)
    {
        var memory = new HopfieldMemory(patterns.Length > 0 ? patterns[0].Length : First.Length, rule);
        foreach (var pattern in patterns)
        {
            using var entries = tensor(pattern);
            memory.Store(entries);
        }

        return memory;
    }

    private static void CheckEnergies(HopfieldMemory memory, double ofFirst, double ofSecond, double ofStart, double ofAll)
    {
        double Energy(params float[] pattern)
        {
            using var entries = tensor(pattern);
            return memory.Energy(entries);
        }

        Assert.That(Energy(First), Is.EqualTo(ofFirst));
        Assert.That(Energy(Second), Is.EqualTo(ofSecond));
        Assert.That(Energy(1, 1, 1, -1), Is.EqualTo(ofStart), "where a recovery starts: at the mean, with 0 for used");
        Assert.That(Energy(1, 1, 1, 1), Is.EqualTo(ofAll));
    }
}
