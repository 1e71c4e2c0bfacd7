using Supermask.Data;
using Supermask.Measuring;
using Supermask.Papers.Tiba2023.Approaches;
using Supermask.Papers.Tiba2023.Facts;
using Supermask.Runs;
using Supermask.Tasks;

namespace Supermask.Papers.Tiba2023;

/// <summary>What features can name of the subjects of <see cref="Subjects"/>, for the page of the language.</summary>
internal static class Vocabulary
{
    /// <summary>The names. Nothing is found out for them, and no image is read.</summary>
    public static IReadOnlyList<TermList> All()
    {
        var none = new ImageSet([], []);
        var data = new DataStudy(new Dataset("none", true, none, none, "none", "nothing is looked at"));
        var tasks = new PermutedTasks();
        var study = new RunStudy(new TaskLabels(tasks, none), Arms.Classic(1), [], new DerivedAnew());
        using var network = new MethodFacts();
        return
        [
            new("optimiser steps that were timed in turns", [.. TimedPairs.All.SelectMany(TimingTerms.Of).DistinctBy(term => term.Name)]),
            new(
                "parts of the time of learning that were timed with and without",
                [.. TimeCandidates.All.SelectMany(part => part.Quantities).DistinctBy(quantity => quantity.Name)]),
            new("the images", DataQuantities.All),
            new("a new classic network", MethodQuantities.All),
            new("a new novel network", NovelQuantities.All),
            new("trained networks", TrainingFacts.Of(study).All),
            new("the classic and the novel network together", ApproachFacts.Of([study]).All),
            new("the images", DataFacts.OfImages(data).All),
            new("the tasks made of the images", TaskFacts.Of(tasks, data.Dataset).All),
            new("a new classic network", network.Facts.All),
            new("the novel method on small networks and made-up means", NovelMethodFacts.Facts.All),
            new("the published tables", PublishedFacts.Book.All),
        ];
    }
}
