package dev.goodword;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.aop.Advisor;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A use case whose transaction the database ended because of a deadlock, or that waited
 * too long for a lock, runs again from its beginning, twice at most. What somebody else
 * changed meanwhile is another matter: that is told to the person.
 */
@Configuration(proxyBeanMethods = false)
class LostLocks {

	private static final Logger log = LoggerFactory.getLogger(LostLocks.class);

	static final int TRIES = 3;

	/** Which methods begin a transaction does not change. */
	private static final Map<Method, Boolean> BEGINNING = new ConcurrentHashMap<>();

	@Bean
	@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
	static Advisor wholeTransactionsAgain() {
		ComposablePointcut useCases = new ComposablePointcut(
				AnnotationMatchingPointcut.forClassAnnotation(Transactional.class).getClassFilter())
			.union(AnnotationMatchingPointcut.forMethodAnnotation(Transactional.class));
		DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(useCases, (MethodInterceptor) LostLocks::run);
		advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return advisor;
	}

	/** Around the transaction; inside another one there is nothing to run again. */
	static @Nullable Object run(MethodInvocation useCase) throws Throwable {
		if (TransactionSynchronizationManager.isActualTransactionActive() || !beginsTransaction(useCase)) {
			return useCase.proceed();
		}
		for (int tries = 1; tries < TRIES; tries++) {
			try {
				return ((ProxyMethodInvocation) useCase).invocableClone().proceed();
			}
			catch (PessimisticLockingFailureException ex) {
				log.info("{} lost its locks and runs again", useCase.getMethod().getName());
			}
		}
		return useCase.proceed();
	}

	private static boolean beginsTransaction(MethodInvocation useCase) {
		return BEGINNING.computeIfAbsent(useCase.getMethod(), LostLocks::begins);
	}

	private static boolean begins(Method useCase) {
		@Nullable Transactional own = AnnotatedElementUtils.findMergedAnnotation(useCase, Transactional.class);
		return own == null || own.propagation() == Propagation.REQUIRED;
	}

}
