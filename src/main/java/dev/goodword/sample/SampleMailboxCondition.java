package dev.goodword.sample;

import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * The sample has a mailbox of its own as long as nobody names a mail server by
 * {@code spring.mail.host}.
 */
class SampleMailboxCondition extends SampleCondition {

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		return super.matches(context, metadata)
				&& !StringUtils.hasText(context.getEnvironment().getProperty("spring.mail.host"));
	}

}
