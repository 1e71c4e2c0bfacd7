using Supermask.Methods.LearningWithoutForgetting;
using Supermask.Methods.SynapticIntelligence;

namespace Supermask.Papers.VandeVen2018;

/// <summary>What networks of the three scenarios learn by, on pairs of digits as on permuted tasks.</summary>
internal static class Scenarios
{
    /// <summary>LwF as the authors' code of that time has it.</summary>
    public static LearningWithoutForgettingMethod Lwf { get; } = new() { Form = DistillationForm.Averaged };

    /// <summary>SI as the authors' code has it: shares are taken of the whole loss, and may be below 0.</summary>
    public static SynapticIntelligenceMethod Si(double strength) => new() { Strength = strength, IsOfWholeLoss = true, IsFloored = false };
}
