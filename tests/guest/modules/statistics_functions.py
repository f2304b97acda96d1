# statistics: means, medians, modes, deviations, errors.
import statistics as s

data = [2, 4, 4, 4, 5, 5, 7, 9]
print(s.mean(data), s.fmean(data), s.median(data), s.median_low(data), s.median_high(data), s.mode(data), s.multimode([1, 1, 2, 2]), s.pstdev(data), round(s.stdev(data), 6), s.pvariance(data), round(s.variance(data), 6), s.harmonic_mean([40, 60]), round(s.geometric_mean([54, 24, 36]), 6), s.quantiles([1, 2, 3, 4, 5], n=4), s.mean([1.5, 2]), s.median([1, 3, 2]), s.mode("aab"))
for bad in (lambda: s.mean([]), lambda: s.median([]), lambda: s.mode([])):
    try:
        print(bad())
    except s.StatisticsError as error:
        print(error)
