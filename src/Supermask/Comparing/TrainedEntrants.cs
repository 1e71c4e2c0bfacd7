using Supermask.Learning.Trained;
using Supermask.Methods.Agem;
using Supermask.Methods.Ewc;
using Supermask.Methods.ExperienceReplay;
using Supermask.Methods.FrozenFeatures;
using Supermask.Methods.Gem;
using Supermask.Methods.GenerativeReplay;
using Supermask.Methods.Hat;
using Supermask.Methods.Joint;
using Supermask.Methods.L2;
using Supermask.Methods.LearningWithoutForgetting;
using Supermask.Methods.Naive;
using Supermask.Methods.Progressive;
using Supermask.Methods.SeparateNetworks;
using Supermask.Methods.SynapticIntelligence;
using Supermask.Methods.Xdg;

namespace Supermask.Comparing;

/// <summary>Methods that train weights, and what limits all of them from above and below.</summary>
internal static class TrainedEntrants
{
    private const string Weights = "the weights once";
    private const string Stored = "the weights once, and 565 images";

    private static readonly double[] SlowRates = [3e-4, 1e-3];
    private static readonly double[] Penalties = [10, 100, 1e3, 1e4, 1e5, 1e6];

    /// <summary>The methods whose tests tell the task.</summary>
    public static IReadOnlyList<Entrant> Told { get; } =
    [
        Separate("separate networks", "a network for each task", SeparateSize.Full),
        Separate("small separate networks", "a network of 784-13-13-10 for each task, of the bytes of a mask", SeparateSize.OfBytes),
        Separate("separate linear networks", "a layer from pixels to digits for each task", SeparateSize.Linear),
        On("features of the first task", "the hidden layers of the first task, and a head for each", true, _ => Rates.Both(new FrozenFeaturesMethod())),
        On(
            "random features", "a head for each task; the hidden layers are drawn again from a seed", true,
            _ => Rates.Both(new FrozenFeaturesMethod { Features = FeatureSource.Random })),
        On("HAT", "the weights once, and a gate a hidden unit and a head for each task", true, _ =>
            from pressure in new[] { 0.1, 0.75, 2.5 }
            from candidate in Rates.ByPlain(new HatMethod { Pressure = pressure }, $"pressure {Candidate.Text(pressure)}", [0.03, 0.1, 0.3])
            select candidate),
        On("XdG", "the weights once, and a head for each task; gates are drawn again from a seed", true, _ =>
            from shut in new[] { 0.55, 0.8 }
            from candidate in Rates.BySquares(new XdgMethod { Shut = shut }, $"{Candidate.Text(100 * shut)} % shut")
            select candidate),
        On("progressive networks", "a narrow network for each task, with weights from all earlier ones", true, _ =>
            Rates.Of("RMSprop", new ProgressiveMethod(), Rates.Squares, Rates.Network)),
        .. Either(isTold: true),
    ];

    /// <summary>The methods whose tests do not tell it.</summary>
    public static IReadOnlyList<Entrant> Untold { get; } =
    [
        .. Either(isTold: false),
        Limit(On("fine-tuning for two epochs", Weights, false, heads =>
            Rates.Both(new NaiveMethod { Heads = heads }).Select(candidate => candidate with { Epochs = 2 }))),
        On("L2", "the weights twice", false, heads =>
            from strength in new[] { 0.002, 0.02, 0.2, 2 }
            from candidate in Rates.BySquares(
                new L2Method { Heads = heads, Strength = strength }, $"strength {Candidate.Text(strength)}")
            select candidate),
        On("GEM", "the weights once, and 256 images a task", false, heads => Rates.ByPlain(new GemMethod { Heads = heads })),
        On("generative replay", "the weights of a classifier and of a generator", false, heads =>
            Rates.BySquares(new GenerativeReplayMethod { Heads = heads })),
    ];

    // What learns with the task told at its tests and without.
    private static IEnumerable<Entrant> Either(bool isTold) =>
    [
        Limit(On("fine-tuning", Weights, isTold, heads => Rates.Both(new NaiveMethod { Heads = heads }))),
        Limit(On("joint training", "the weights once, and all images", isTold, heads => Rates.Both(new JointMethod { Heads = heads }))),
        On("replay", Stored, isTold, heads => Rates.Both(new ExperienceReplayMethod { Heads = heads })),
        On("A-GEM", "the weights once, and 250 images a task", isTold, heads => Rates.ByPlain(new AgemMethod { Heads = heads })),
        On("EWC", "the weights, and the weights and their importances of each task", isTold, heads =>
            ByPenalty(strength => new EwcMethod { Heads = heads, Strength = strength })),
        On("online EWC", "the weights twice, and their importances", isTold, heads =>
            ByPenalty(strength => new OnlineEwcMethod { Heads = heads, Strength = strength })),
        On("SI", "the weights twice, and their importances", isTold, heads =>
            from strength in new[] { 0.1, 1, 10, 100 }
            from candidate in Rates.BySquares(
                new SynapticIntelligenceMethod { Heads = heads, Strength = strength }, $"strength {Candidate.Text(strength)}")
            select candidate),
        On("LwF", "the weights twice", isTold, heads =>
            from strength in new[] { 0.5, 1, 2 }
            from candidate in Rates.BySquares(
                new LearningWithoutForgettingMethod { Heads = heads, Strength = strength }, $"strength {Candidate.Text(strength)}")
            select candidate),
    ];

    private static Entrant Limit(Entrant entrant) => entrant with { Kind = EntrantKind.Limit };

    private static Entrant On(string name, string keeps, bool isTold, Func<HeadUse, IEnumerable<Candidate>> settings) =>
        new(name, keeps, isTold, stream => [.. settings(stream.Heads(isTold))]);

    private static Entrant Separate(string name, string keeps, SeparateSize size)
    {
        Candidate[] settings =
        [
            .. Rates.Of("RMSprop", new SeparateNetworksMethod { Size = size }, [.. Rates.Squares, 3e-3, 0.01], Rates.Network),
            .. Rates.Of("SGD", new SeparateNetworksMethod { Size = size, Optimiser = Rates.Sgd }, Rates.Plain, Rates.Network),
        ];
        return new(name, keeps, IsTold: true, _ => settings) { Kind = EntrantKind.Limit };
    }

    private static IEnumerable<Candidate> ByPenalty(Func<double, TrainedMethod> method) =>
        from strength in Penalties
        from candidate in Rates.BySquares(method(strength), $"strength {Candidate.Text(strength)}", SlowRates)
        select candidate;
}
