#pragma warning disable
using System.Diagnostics;
using NUnit.Framework;
using Supermask.Data;
using Supermask.Forensics;
namespace Supermask.Unit.Forensics;
public sealed class TmpTests
{
    [Test]
    public void Profile()
    {
        var Quick = new ForensicsOptions() { LargestSize = 2_000, Simulations = 299 };
        var sw = new double[20]; var kinds = new Dictionary<string,int>();
        for (var seed = 0; seed < 200; seed++)
        {
            var t = Stopwatch.GetTimestamp();
            var random = new CounterRandom(Randomness.Root(seed).Derive("paper without errors").Seed);
            var paper = new SyntheticPaper(random, ("set", new SyntheticMasks(random, columns: 50, tasks: 8)));
            sw[15] += Stopwatch.GetElapsedTime(t).TotalMilliseconds; t = Stopwatch.GetTimestamp();
            var dossier = new Dossier(paper.Load(), Quick) { Measured = SyntheticPaper.Measured };
            sw[16] += Stopwatch.GetElapsedTime(t).TotalMilliseconds; t = Stopwatch.GetTimestamp();
            dossier.SizeOf(dossier.Paper.Sets[0]);
            sw[17] += Stopwatch.GetElapsedTime(t).TotalMilliseconds; t = Stopwatch.GetTimestamp();
            dossier.CountsOf(dossier.Paper.Sets[0]);
            sw[18] += Stopwatch.GetElapsedTime(t).TotalMilliseconds;
            foreach (var (i, c) in Examination.Checks.Index())
            {
                t = Stopwatch.GetTimestamp();
                foreach (var r in c.Run(dossier)) { if (c.Id=="last-digits") { kinds[r.About]=kinds.GetValueOrDefault(r.About)+(r.Outcome==Outcome.NotConsistent?1:0); if (r.Outcome==Outcome.NotConsistent) TestContext.Out.WriteLine(r.About+r.Found); } }
                sw[i] += Stopwatch.GetElapsedTime(t).TotalMilliseconds;
            }
        }
        foreach (var (i, c) in Examination.Checks.Index()) TestContext.Out.WriteLine($"{c.Id} {sw[i]/200:F3}");
        TestContext.Out.WriteLine($"make {sw[15]/200:F3} load {sw[16]/200:F3} size {sw[17]/200:F3} counts {sw[18]/200:F3}");
        foreach (var k in kinds) TestContext.Out.WriteLine($"{k.Key} {k.Value}");
    }
}
