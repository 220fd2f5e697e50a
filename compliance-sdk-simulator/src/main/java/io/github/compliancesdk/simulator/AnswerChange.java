package io.github.compliancesdk.simulator;

/**
 * Turns the answer a call would get into the one it gets.
 */
@FunctionalInterface
interface AnswerChange {

	/**
	 * Changes an answer.
	 * @param answer the complete answer
	 * @param call what was asked
	 * @param number the request's number in the plan, counted from one
	 */
	HttpAnswer apply(HttpAnswer answer, HttpCall call, long number);

}
