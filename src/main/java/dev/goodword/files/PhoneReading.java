package dev.goodword.files;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * Finds the author's phone number: any valid number written with its country code, and
 * numbers of China, the United Kingdom and the United States as they are written there.
 */
final class PhoneReading {

	private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

	private static final Pattern CHINESE_MOBILE = Pattern.compile("1[3-9]\\d([ -]?)\\d{4}\\1\\d{4}");

	private static final Pattern LEADING_ZERO = Pattern.compile("\\(?0[\\d ()-]{6,20}");

	/** With gaps: ten digits in a row may be anything. */
	private static final Pattern AMERICAN = Pattern
		.compile("(?:1[ .-])?\\(?[2-9]\\d{2}\\)?[ .-]{1,3}\\d{3}[ .-]\\d{4}");

	/** Numbers of other things. */
	private static final Set<String> OTHER = Set.of("qq", "微信", "wechat", "身份证", "证件", "fax", "传真", "学号", "doi",
			"isbn");

	private static final int NEAR = 6;

	private static final int TOP = 15;

	private static final Pattern LABEL = Pattern.compile("(?i)\\b(?:phone|mobile|tel|cell|telephone)\\b|电话|手机|联系方式");

	private PhoneReading() {
	}

	/**
	 * The first number near the top, near the address or beside a label, in international
	 * format; null when there is none without doubt.
	 * @param addressLine the index of the line with the e-mail address; -1 when there is
	 * none
	 */
	static @Nullable String find(List<String> lines, int addressLine) {
		boolean chinese = lines.stream().anyMatch((line) -> line.codePoints().anyMatch(Words::isHan));
		for (int index = 0; index < lines.size(); index++) {
			String line = lines.get(index);
			boolean near = index < TOP || (addressLine >= 0 && Math.abs(index - addressLine) <= NEAR);
			if ((near || LABEL.matcher(line).find()) && !isOther(line)) {
				Optional<String> number = in(line, chinese);
				if (number.isPresent()) {
					return number.get();
				}
			}
		}
		return null;
	}

	private static boolean isOther(String line) {
		String lower = line.toLowerCase(Locale.ROOT);
		return OTHER.stream().anyMatch(lower::contains) && !LABEL.matcher(line).find();
	}

	private static Optional<String> in(String line, boolean chinese) {
		if (line.chars().filter(Character::isDigit).count() < 7) {
			return Optional.empty();
		}
		String plain = line.replace("(+", "+");
		return international(plain).or(() -> national(plain, chinese));
	}

	private static Optional<String> international(String line) {
		for (PhoneNumberMatch match : NUMBERS.findNumbers(line, "ZZ")) {
			if (codeIsAsWritten(match)) {
				return Optional.of(format(match.number()));
			}
		}
		return Optional.empty();
	}

	/**
	 * A code with a gap after it ends there: {@code +2 (345)} is not a number of country
	 * 234.
	 */
	private static boolean codeIsAsWritten(PhoneNumberMatch match) {
		String digits = match.rawString().substring(1);
		int end = 0;
		while (end < digits.length() && Character.isDigit(digits.charAt(end))) {
			end++;
		}
		String code = Integer.toString(match.number().getCountryCode());
		return end > 4 || digits.substring(0, end).equals(code);
	}

	private static Optional<String> national(String line, boolean chinese) {
		for (String region : chinese ? List.of("CN") : List.of("CN", "GB", "US")) {
			for (PhoneNumberMatch match : NUMBERS.findNumbers(line, region)) {
				Optional<String> number = certain(match.rawString(), chinese);
				if (number.isPresent()) {
					return number;
				}
			}
		}
		return Optional.empty();
	}

	private static Optional<String> certain(String raw, boolean chinese) {
		if (CHINESE_MOBILE.matcher(raw).matches()) {
			return parse(raw, "CN");
		}
		if (!LEADING_ZERO.matcher(raw).matches()) {
			return (!chinese && AMERICAN.matcher(raw).matches()) ? parse(raw, "US") : Optional.empty();
		}
		Optional<String> china = parse(raw, "CN");
		Optional<String> britain = chinese ? Optional.empty() : parse(raw, "GB");
		return (china.isPresent() && britain.isPresent()) ? Optional.empty() : china.or(() -> britain);
	}

	private static Optional<String> parse(String raw, String region) {
		try {
			return Optional.of(NUMBERS.parse(raw, region))
				.filter((number) -> NUMBERS.isValidNumberForRegion(number, region))
				.map(PhoneReading::format);
		}
		catch (NumberParseException ex) {
			return Optional.empty();
		}
	}

	private static String format(PhoneNumber number) {
		return NUMBERS.format(number, PhoneNumberUtil.PhoneNumberFormat.INTERNATIONAL);
	}

}
