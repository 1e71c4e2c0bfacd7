using Supermask.Common;
using Supermask.Learning;
using Supermask.Methods.Agem;
using Supermask.Methods.BatchE;
using Supermask.Methods.Carry;
using Supermask.Methods.Classic;
using Supermask.Methods.Cold;
using Supermask.Methods.Den;
using Supermask.Methods.EdgePopup;
using Supermask.Methods.Ewc;
using Supermask.Methods.ExperienceReplay;
using Supermask.Methods.Exssnet;
using Supermask.Methods.FineTuning;
using Supermask.Methods.FrozenFeatures;
using Supermask.Methods.Gem;
using Supermask.Methods.GenerativeReplay;
using Supermask.Methods.Hat;
using Supermask.Methods.HopSupSup;
using Supermask.Methods.Joint;
using Supermask.Methods.Keep;
using Supermask.Methods.L2;
using Supermask.Methods.LearningWithoutForgetting;
using Supermask.Methods.LearnToGrow;
using Supermask.Methods.MaskMixing;
using Supermask.Methods.Mer;
using Supermask.Methods.Naive;
using Supermask.Methods.Novel;
using Supermask.Methods.PackNet;
using Supermask.Methods.PathNet;
using Supermask.Methods.Piggyback;
using Supermask.Methods.Progressive;
using Supermask.Methods.PseudoRehearsal;
using Supermask.Methods.Psp;
using Supermask.Methods.Rehearsal;
using Supermask.Methods.SeparateNetworks;
using Supermask.Methods.Signed;
using Supermask.Methods.SupSup;
using Supermask.Methods.SupSupNns;
using Supermask.Methods.SynapticIntelligence;
using Supermask.Methods.TaskHeads;
using Supermask.Methods.Ucb;
using Supermask.Methods.Vcl;
using Supermask.Methods.Wsn;
using Supermask.Methods.Xdg;
using Supermask.Methods.Zhou;
using Supermask.Methods.ZhouCriterion;

namespace Supermask.Methods;

/// <summary>The methods that exist. No run's key depends on this list.</summary>
[PartsList]
public static class AllMethods
{
    private static readonly Method[] All =
    [
        new ClassicMethod(),
        new NovelMethod(),
        new FineTuningMethod(),
        new NaiveMethod(),
        new RehearsalMethod(),
        new SupSupMethod(),
        new SupSupNnsMethod(),
        new EdgePopupMethod(),
        new ZhouMethod(),
        new MaskMixingMethod(),
        new PiggybackMethod(),
        new PspMethod(),
        new BatchEMethod(),
        new ExssnetMethod(),
        new WsnMethod(),
        new TaskHeadsMethod(),
        new PackNetMethod(),
        new ZhouCriterionMethod(),
        new SignedMethod(),
        new HopSupSupMethod(),
        new JointMethod(),
        new SeparateNetworksMethod(),
        new FrozenFeaturesMethod(),
        new L2Method(),
        new ExperienceReplayMethod(),
        new GemMethod(),
        new AgemMethod(),
        new EwcMethod(),
        new OnlineEwcMethod(),
        new SynapticIntelligenceMethod(),
        new LearningWithoutForgettingMethod(),
        new HatMethod(),
        new XdgMethod(),
        new GenerativeReplayMethod(),
        new VclMethod(),
        new ProgressiveMethod(),
        new UcbMethod(),
        new PseudoRehearsalMethod(),
        new MerMethod(),
        new PathNetMethod(),
        new DenMethod(),
        new LearnToGrowMethod(),
        new ColdMethod(),
        new KeepMethod(),
        new CarryMethod(),
    ];

    /// <summary>The names of the methods.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(method => method.Name)];

    /// <summary>The method of a name, with its default options.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Method Named(string name) => All.FirstOrDefault(method => method.Name == name)
        ?? throw new ArgumentException($"There is no method '{name}'; there are {string.Join(", ", Names)}.", nameof(name));
}
