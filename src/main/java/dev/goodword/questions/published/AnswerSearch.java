package dev.goodword.questions.published;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds published answers by the words of a question: words without their endings in
 * letters, pairs of neighbours in Chinese characters. What share of the shorter question
 * is in the other decides.
 */
final class AnswerSearch {

	private static final int MOST = 3;

	private static final double ENOUGH = 0.3;

	private static final Pattern PIECES = Pattern.compile("(\\p{IsHan}+)|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");

	private static final Pattern ENDING = Pattern.compile("(?:ely|ing|ed|ly|es|s|e)$");

	private static final int SHORTEST_STEM = 3;

	private static final Set<String> EMPTY = Set.of("a", "an", "and", "any", "are", "as", "at", "be", "been", "can",
			"could", "do", "does", "for", "from", "has", "have", "how", "i", "if", "in", "is", "it", "me", "my", "of",
			"on", "or", "our", "please", "possible", "that", "the", "there", "this", "to", "want", "was", "we", "what",
			"when", "where", "which", "who", "will", "with", "would", "you", "your", "know", "like", "about",
			"position", "job", "role");

	/** What stands between the words of a question and says nothing of it. */
	private static final Pattern FILLERS = Pattern.compile(
			"请问|想问|问一下|一下|可以|能否|能不能|是否|是不是|有没有|什么|多少|怎么样|怎么|如何|怎样|这个|职位|岗位|贵公司|公司|你们|我们|您好|您|我|吗|呢|的|了|能|要|会|在|有|是");

	private AnswerSearch() {
	}

	/** The likeliest first; none that shares too little. */
	static List<StandingAnswer> find(String question, List<StandingAnswer> answers) {
		Set<String> wanted = pieces(question);
		return answers.stream()
			.map((answer) -> new Scored(answer, score(wanted, answer)))
			.filter((scored) -> scored.score >= ENOUGH)
			.sorted(Comparator.comparingDouble(Scored::score).reversed())
			.limit(MOST)
			.map(Scored::answer)
			.toList();
	}

	private static double score(Set<String> wanted, StandingAnswer answer) {
		return Stream.of(answer.words().en(), answer.words().zhHans())
			.flatMap(Stream::ofNullable)
			.mapToDouble((pair) -> overlap(wanted, pieces(pair.question())))
			.max()
			.orElse(0);
	}

	static double overlap(String one, String other) {
		return overlap(pieces(one), pieces(other));
	}

	static long shared(String one, String other) {
		Set<String> known = pieces(other);
		return pieces(one).stream().filter(known::contains).count();
	}

	private static double overlap(Set<String> one, Set<String> other) {
		long shared = one.stream().filter(other::contains).count();
		int shorter = Math.min(one.size(), other.size());
		return (shorter == 0) ? 0 : (double) shared / shorter;
	}

	/** What a text is compared by. */
	static Set<String> pieces(String text) {
		Set<String> found = new LinkedHashSet<>();
		Matcher matcher = PIECES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
		while (matcher.find()) {
			String characters = matcher.group(1);
			if (characters != null) {
				pairs(characters, found);
			}
			else if (!EMPTY.contains(matcher.group())) {
				found.add(stem(matcher.group()));
			}
		}
		return found;
	}

	private static void pairs(String characters, Set<String> found) {
		for (String words : FILLERS.split(characters)) {
			int[] signs = words.codePoints().toArray();
			for (int i = 0; i + 1 < signs.length; i++) {
				found.add(new String(signs, i, 2));
			}
		}
	}

	private static String stem(String word) {
		String stem = ENDING.matcher(word).replaceFirst("");
		return (stem.length() >= SHORTEST_STEM) ? stem : word;
	}

	/** An answer and how much it shares. */
	private record Scored(StandingAnswer answer, double score) {
	}

}
